//! Shares of a whole, in percent.

use core::fmt;

/// A share of a whole, in whole percent from 0 to 100.
///
/// ```
/// use willing_vocabulary::Share;
///
/// let share = Share::percent(19).unwrap();
/// assert_eq!(share.to_string(), "19%");
/// assert!(Share::percent(101).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(u8);

/// The error of a share above one hundred percent.
///
/// ```
/// # use willing_vocabulary::Share;
/// let error = Share::percent(101).unwrap_err();
/// assert_eq!(error.to_string(), "expected a share from 0 to 100 percent");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShareOutOfRange;

impl Share {
    /// A share of `value` percent; more than 100 is an error.
    ///
    /// ```
    /// # use willing_vocabulary::Share;
    /// assert!(Share::percent(100).is_ok());
    /// ```
    pub const fn percent(value: u8) -> Result<Self, ShareOutOfRange> {
        if value <= 100 {
            Ok(Self(value))
        } else {
            Err(ShareOutOfRange)
        }
    }

    /// The share in percent.
    ///
    /// ```
    /// # use willing_vocabulary::Share;
    /// assert_eq!(Share::percent(90).unwrap().as_percent(), 90);
    /// ```
    #[must_use]
    pub const fn as_percent(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0)
    }
}

impl fmt::Display for ShareOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a share from 0 to 100 percent")
    }
}

impl core::error::Error for ShareOutOfRange {}

#[cfg(feature = "serde")]
impl serde::Serialize for Share {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Share {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = <u8 as serde::Deserialize>::deserialize(deserializer)?;
        Self::percent(value).map_err(serde::de::Error::custom)
    }
}
