use super::{Export, folder::Folder};
pub(super) fn write(_: &Export<'_>, _: &mut Folder) -> anyhow::Result<()> {
    Ok(())
}
