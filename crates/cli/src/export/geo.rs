//! GeoJSON (RFC 7946): the cities in which meetings took place, each with its meetings.

use std::collections::BTreeMap;

use anyhow::Result;
use geojson::feature::Id;
use geojson::{Feature, FeatureCollection, Geometry, JsonObject};
use serde_json::{Value, json};
use willing_curator::records::{Meeting, Place};
use willing_vocabulary::Collection;

use super::Export;
use super::folder::Folder;
use super::places::{ATTRIBUTION, Gazetteer};
use crate::lang::Lang;

pub(super) fn write(export: &Export<'_>, folder: &mut Folder) -> Result<()> {
    folder.write(
        "places.geojson",
        "The cities in which meetings were held or announced, each with its meetings",
        serde_json::to_string_pretty(&places(export)?)? + "\n",
    )
}

fn places(export: &Export<'_>) -> Result<FeatureCollection> {
    let gazetteer = Gazetteer::read()?;
    let mut places: BTreeMap<(&str, &str), (&Place, Vec<&Meeting>)> = BTreeMap::new();
    for meeting in &export.dataset.records().meetings {
        let Some(place) = meeting
            .place
            .as_ref()
            .filter(|_| meeting.withdrawn.is_none())
        else {
            continue;
        };
        let city = place.city.as_ref().map_or("", |city| city.en.as_str());
        let here = places.entry((&place.country, city));
        here.or_insert((place, Vec::new())).1.push(meeting);
    }
    let features = places
        .into_values()
        .map(|(place, meetings)| feature(export, &gazetteer, place, &meetings));
    let mut collection: FeatureCollection = features.collect();
    collection.foreign_members = Some(object(json!({ "attribution": ATTRIBUTION })));
    Ok(collection)
}

fn feature(
    export: &Export<'_>,
    gazetteer: &Gazetteer,
    place: &Place,
    meetings: &[&Meeting],
) -> Feature {
    let position = gazetteer.position(place);
    let meetings: Vec<Value> = meetings
        .iter()
        .map(|meeting| {
            let mut value = object(json!({
                "id": meeting.id,
                "title": meeting.title,
                "date": meeting.date,
                "kind": meeting.kind,
                "status": meeting.status,
            }));
            if let Some(page) = export.page(Lang::En, Collection::Meetings, &meeting.id) {
                value.insert("url".to_owned(), page.into());
            }
            Value::Object(value)
        })
        .collect();
    let id = match &place.city {
        Some(city) => format!("{}/{}", place.country, city.en),
        None => place.country.clone(),
    };
    Feature {
        id: Some(Id::String(id)),
        geometry: position.map(|at| Geometry::new_point([at.longitude, at.latitude])),
        properties: Some(object(json!({
            "city": place.city,
            "country": place.country,
            "geonames": position.and_then(|position| position.geonames),
            "count": meetings.len(),
            "meetings": meetings,
        }))),
        ..Feature::default()
    }
}

fn object(value: Value) -> JsonObject {
    match value {
        Value::Object(object) => object,
        _ => JsonObject::new(),
    }
}
