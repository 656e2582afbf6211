//! Where the cities of the record lie: a small gazetteer, in `assets/places.csv`.
//!
//! A city that is not in it has no position; none is ever guessed.

use anyhow::{Context, Result};
use csv::{ReaderBuilder, StringRecord};
use willing_curator::records::Place;

/// To whom the positions are owed.
pub(crate) const ATTRIBUTION: &str =
    "Positions of cities: GeoNames, https://www.geonames.org/, CC BY 4.0";

/// The position of a city, to two decimals.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Position {
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
    /// The city's number in `GeoNames`, if the position is from there.
    pub(crate) geonames: Option<u32>,
}

#[derive(Debug)]
pub(crate) struct Gazetteer(Vec<Row>);

#[derive(Debug)]
struct Row {
    country: String,
    city: String,
    position: Position,
}

impl Gazetteer {
    pub(crate) fn read() -> Result<Self> {
        let mut reader = ReaderBuilder::new()
            .comment(Some(b'#'))
            .from_reader(include_str!("../../assets/places.csv").as_bytes());
        reader
            .records()
            .map(|record| Row::read(&record?))
            .collect::<Result<_>>()
            .map(Self)
            .context("assets/places.csv is broken")
    }

    /// Where a place is, by its country and the English name of its city.
    pub(crate) fn position(&self, place: &Place) -> Option<&Position> {
        let city = &place.city.as_ref()?.en;
        self.0
            .iter()
            .find(|row| row.country == place.country && row.city == *city)
            .map(|row| &row.position)
    }
}

impl Row {
    fn read(record: &StringRecord) -> Result<Self> {
        let field = |n| record.get(n).context("a row is too short");
        let geonames = field(4)?;
        Ok(Self {
            country: field(0)?.to_owned(),
            city: field(1)?.to_owned(),
            position: Position {
                latitude: field(2)?.parse()?,
                longitude: field(3)?.parse()?,
                geonames: if geonames.is_empty() {
                    None
                } else {
                    Some(geonames.parse()?)
                },
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_city_of_the_record_has_a_position() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let report = willing_curator::check(&data, None).unwrap();
        let gazetteer = Gazetteer::read().unwrap();
        for meeting in &report.dataset.unwrap().records().meetings {
            let Some(place) = &meeting.place else {
                continue;
            };
            assert!(
                gazetteer.position(place).is_some(),
                "{place:?} is not in assets/places.csv"
            );
        }
    }

    #[test]
    fn positions_are_on_the_globe_and_cities_are_listed_once() {
        let rows = Gazetteer::read().unwrap().0;
        for (n, row) in rows.iter().enumerate() {
            assert!(row.position.latitude.abs() <= 90.0, "{row:?}");
            assert!(row.position.longitude.abs() <= 180.0, "{row:?}");
            let same = |other: &Row| (&other.country, &other.city) == (&row.country, &row.city);
            assert_eq!(rows.iter().position(same), Some(n), "{row:?}");
        }
    }
}
