//! Dates as precise as their sources: a day, a month or a year.

use core::fmt;
use core::str::FromStr;

/// A day, a month or a year in the Gregorian calendar (EDTF level 0).
///
/// The order is that of time; a year sorts before its months, and a month before its days.
///
/// ```
/// use willing_vocabulary::Date;
///
/// let day = Date::parse("2026-01-06").unwrap();
/// let month: Date = "2026-01".parse().unwrap();
/// assert!(month < day && month.contains(day));
/// assert_eq!((day.year(), day.month(), day.day()), (2026, Some(1), Some(6)));
/// assert!(Date::parse("2026-02-30").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    /// Zero where the month is unknown.
    month: u8,
    /// Zero where the day is unknown.
    day: u8,
}

/// The error of a text that is no date, or of a day that no calendar has.
///
/// ```
/// # use willing_vocabulary::Date;
/// let error = Date::parse("2026-02-30").unwrap_err();
/// assert!(error.to_string().starts_with("expected a date that exists"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseDateError;

impl Date {
    /// Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the month and the day must exist.
    ///
    /// ```
    /// # use willing_vocabulary::Date;
    /// const PARIS: Date = match Date::parse("2026-01-06") {
    ///     Ok(date) => date,
    ///     Err(_) => unreachable!(),
    /// };
    /// assert_eq!(PARIS.month(), Some(1));
    /// ```
    pub const fn parse(text: &str) -> Result<Self, ParseDateError> {
        let date = match text.as_bytes() {
            [y1, y2, y3, y4] => Self::from_digits([*y1, *y2, *y3, *y4], None, None),
            [y1, y2, y3, y4, b'-', m1, m2] => {
                Self::from_digits([*y1, *y2, *y3, *y4], Some([*m1, *m2]), None)
            }
            [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] => {
                Self::from_digits([*y1, *y2, *y3, *y4], Some([*m1, *m2]), Some([*d1, *d2]))
            }
            _ => None,
        };
        match date {
            Some(date) => Ok(date),
            None => Err(ParseDateError),
        }
    }

    const fn from_digits(
        year: [u8; 4],
        month: Option<[u8; 2]>,
        day: Option<[u8; 2]>,
    ) -> Option<Self> {
        const fn digit(byte: u8) -> Option<u8> {
            if byte.is_ascii_digit() {
                Some(byte - b'0')
            } else {
                None
            }
        }
        const fn pair(digits: [u8; 2]) -> Option<u8> {
            match (digit(digits[0]), digit(digits[1])) {
                (Some(tens), Some(ones)) => Some(tens * 10 + ones),
                _ => None,
            }
        }
        let (Some(century), Some(rest)) = (pair([year[0], year[1]]), pair([year[2], year[3]]))
        else {
            return None;
        };
        let year = century as u16 * 100 + rest as u16;
        let month = match month {
            None => {
                return Some(Self {
                    year,
                    month: 0,
                    day: 0,
                });
            }
            Some(digits) => match pair(digits) {
                Some(month @ 1..=12) => month,
                _ => return None,
            },
        };
        match day {
            None => Some(Self {
                year,
                month,
                day: 0,
            }),
            Some(digits) => match pair(digits) {
                Some(day) if 1 <= day && day <= days_of(year, month) => {
                    Some(Self { year, month, day })
                }
                _ => None,
            },
        }
    }

    /// The year, in the Common Era.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month from 1 to 12, where it is known.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        if self.month == 0 {
            None
        } else {
            Some(self.month)
        }
    }

    /// The day of the month from 1 to 31, where it is known.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        if self.day == 0 { None } else { Some(self.day) }
    }

    /// The first day that this date can mean.
    ///
    /// ```
    /// # use willing_vocabulary::Date;
    /// assert_eq!(Date::parse("2026-02").unwrap().earliest().to_string(), "2026-02-01");
    /// ```
    #[must_use]
    pub const fn earliest(self) -> Self {
        let month = if self.month == 0 { 1 } else { self.month };
        let day = if self.day == 0 { 1 } else { self.day };
        Self {
            year: self.year,
            month,
            day,
        }
    }

    /// The last day that this date can mean.
    ///
    /// ```
    /// # use willing_vocabulary::Date;
    /// assert_eq!(Date::parse("2024-02").unwrap().latest().to_string(), "2024-02-29");
    /// ```
    #[must_use]
    pub const fn latest(self) -> Self {
        let month = if self.month == 0 { 12 } else { self.month };
        let day = if self.day == 0 {
            days_of(self.year, month)
        } else {
            self.day
        };
        Self {
            year: self.year,
            month,
            day,
        }
    }

    /// Whether every day that `other` can mean is one that this date can mean.
    ///
    /// ```
    /// # use willing_vocabulary::Date;
    /// let year = Date::parse("2025").unwrap();
    /// assert!(year.contains(Date::parse("2025-03").unwrap()));
    /// ```
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.earliest() <= other.earliest() && other.latest() <= self.latest()
    }
}

const fn days_of(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.month(), self.day()) {
            (Some(month), Some(day)) => write!(f, "{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => write!(f, "{:04}-{month:02}", self.year),
            _ => write!(f, "{:04}", self.year),
        }
    }
}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a date that exists, as `2026-01-06`, `2026-01` or `2026`")
    }
}

impl core::error::Error for ParseDateError {}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(crate::word::Parsed::new())
    }
}

/// The error of a date that is less precise than a day.
///
/// ```
/// # use willing_vocabulary::Date;
/// let month = chrono::NaiveDate::try_from(Date::parse("2026-01").unwrap());
/// assert_eq!(month.unwrap_err().to_string(), "the date is a month or a year, not a day");
/// ```
#[cfg(feature = "chrono")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotADay;

#[cfg(feature = "chrono")]
impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the date is a month or a year, not a day")
    }
}

#[cfg(feature = "chrono")]
impl core::error::Error for NotADay {}

/// ```
/// use chrono::NaiveDate;
/// use willing_vocabulary::Date;
///
/// let day = NaiveDate::try_from(Date::parse("2026-01-06").unwrap());
/// assert_eq!(day.ok(), NaiveDate::from_ymd_opt(2026, 1, 6));
/// assert!(NaiveDate::try_from(Date::parse("2026").unwrap()).is_err());
/// ```
#[cfg(feature = "chrono")]
impl TryFrom<Date> for chrono::NaiveDate {
    type Error = NotADay;

    fn try_from(date: Date) -> Result<Self, NotADay> {
        Self::from_ymd_opt(date.year.into(), date.month.into(), date.day.into()).ok_or(NotADay)
    }
}

/// The error of a day before the year 0 or after the year 9999, which no `Date` can hold.
///
/// ```
/// # use willing_vocabulary::Date;
/// let far = Date::try_from(chrono::NaiveDate::MAX);
/// assert_eq!(far.unwrap_err().to_string(), "expected a year from 0 to 9999");
/// ```
#[cfg(feature = "chrono")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct YearOutOfRange;

#[cfg(feature = "chrono")]
impl fmt::Display for YearOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a year from 0 to 9999")
    }
}

#[cfg(feature = "chrono")]
impl core::error::Error for YearOutOfRange {}

#[cfg(feature = "chrono")]
impl TryFrom<chrono::NaiveDate> for Date {
    type Error = YearOutOfRange;

    fn try_from(date: chrono::NaiveDate) -> Result<Self, YearOutOfRange> {
        use chrono::Datelike;

        // Chrono's months and days always fit; only the year can lie outside.
        match (
            u16::try_from(date.year()),
            u8::try_from(date.month()),
            u8::try_from(date.day()),
        ) {
            (Ok(year @ 0..=9999), Ok(month), Ok(day)) => Ok(Self { year, month, day }),
            _ => Err(YearOutOfRange),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn what_parses_prints_the_same() {
        for text in [
            "0001",
            "2025",
            "2025-03",
            "2025-12",
            "2025-03-01",
            "2024-02-29",
            "2000-02-29",
        ] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn nothing_else_parses() {
        for text in [
            "",
            "25",
            "2025-",
            "2025-00",
            "2025-13",
            "2025-1",
            "2025-01-00",
            "2025-01-32",
            "2025-02-29",
            "1900-02-29",
            "2025-04-31",
            "2025/01/06",
            "2025-01-06 ",
            "+025",
            "２０２５",
            "20260106",
        ] {
            assert_eq!(Date::parse(text), Err(ParseDateError), "{text:?}");
        }
    }

    #[test]
    fn order_is_that_of_time() {
        let dates = [
            "2024-12-31",
            "2025",
            "2025-01",
            "2025-01-01",
            "2025-02",
            "2025-02-03",
            "2026",
        ];
        let mut sorted: std::vec::Vec<Date> = dates
            .iter()
            .rev()
            .map(|d| Date::parse(d).unwrap())
            .collect();
        sorted.sort();
        let sorted: std::vec::Vec<_> = sorted.iter().map(ToString::to_string).collect();
        assert_eq!(sorted, dates);
    }
}
