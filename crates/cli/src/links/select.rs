//! Which addresses are followed.

use anyhow::{Result, bail};
use willing_curator::records::{Record as _, Source};
use willing_curator::report::visible;
use willing_curator::{Dataset, address, nearest};

use super::arguments::Selection;
use super::verdict::Role;

/// An address in the record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link<'d> {
    pub(super) source: &'d Source,
    pub(super) role: Role,
    pub(super) address: &'d str,
}

/// The addresses that were asked for, with those of archived copies if these are wanted. Withdrawn sources no longer vouch for anything.
pub(super) fn links<'d>(
    dataset: &'d Dataset,
    selection: &Selection,
    with_copies: bool,
) -> Result<Vec<Link<'d>>> {
    let all: Vec<&Source> = dataset
        .records()
        .sources
        .iter()
        .filter(|source| source.withdrawn().is_none())
        .collect();
    let (ids, publishers) = (
        |source: &&'d Source| source.id.as_str(),
        |source: &&'d Source| source.publisher.as_str(),
    );
    let hosts: Vec<String> = selection.hosts.iter().map(|host| site_of(host)).collect();
    let sites: Vec<String> = all.iter().map(|source| site(source)).collect();
    known("source is called", &selection.sources, &all.iter().map(ids))?;
    known(
        "source is by a publisher called",
        &selection.publishers,
        &all.iter().map(publishers),
    )?;
    known(
        "source is at the host",
        &hosts,
        &sites.iter().map(String::as_str),
    )?;

    let is_asked = |source: &&Source| {
        let among =
            |list: &[String], name: &str| list.is_empty() || list.iter().any(|one| one == name);
        among(&selection.sources, &source.id)
            && among(&selection.publishers, &source.publisher)
            && among(&hosts, &site(source))
            && selection
                .since
                .is_none_or(|since| source.accessed.latest() >= since.earliest())
    };
    let mut links = Vec::new();
    for source in all.into_iter().filter(is_asked) {
        let role = Role::Page;
        links.push(Link {
            source,
            role,
            address: &source.url,
        });
        if let Some(address) = source.archived.as_deref().filter(|_| with_copies) {
            let role = Role::Copy;
            links.push(Link {
                source,
                role,
                address,
            });
        }
    }
    if links.is_empty() {
        bail!("no source is all that was asked for; `willing list sources` shows what there is");
    }
    Ok(links)
}

fn site(source: &Source) -> String {
    address::site(&source.url).unwrap_or_default()
}

/// The site of a host, or of an address that was copied whole.
fn site_of(host: &str) -> String {
    let host = host.trim().to_lowercase();
    address::site(&host)
        .or_else(|| address::site(&format!("https://{host}/")))
        .unwrap_or(host)
}

/// Makes sure that every name is one.
fn known<'a>(
    what: &str,
    names: &[String],
    all: &(impl Iterator<Item = &'a str> + Clone),
) -> Result<()> {
    for name in names {
        if all.clone().any(|one| one == name) {
            continue;
        }
        let shown = visible(name);
        match nearest(name, all.clone()) {
            Some(near) => bail!("no {what} `{shown}`; did you mean `{}`?", visible(near)),
            None => bail!("no {what} `{shown}`; `willing list sources` shows what there is"),
        }
    }
    Ok(())
}
