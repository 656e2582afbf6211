//! How an enumeration of the vocabulary is declared: once, with the word of the record beside each variant.

use core::fmt;

/// The error of parsing a word that an enumeration does not have.
///
/// ```
/// use willing_vocabulary::Level;
///
/// let error = "kings".parse::<Level>().unwrap_err();
/// assert!(error.to_string().starts_with("expected one of `leaders`, "));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownWord {
    /// The words that would have been understood.
    pub expected: &'static [&'static str],
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected one of ")?;
        for (n, word) in self.expected.iter().enumerate() {
            let separator = if n == 0 { "" } else { ", " };
            write!(f, "{separator}`{word}`")?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownWord {}

/// Declares an enumeration whose variants are words of the record.
///
/// The first doc comment describes the enumeration, each variant's describes its word; both become the
/// documentation of the type and the descriptions in the JSON Schema.
macro_rules! words {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident {
            $(#[doc = $first_doc:literal])+
            $first:ident = $first_word:literal
            $(, $(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal)* $(,)?
        }
    )+) => {$(
        $(#[doc = $doc])+
        ///
        /// ```
        #[doc = concat!("use willing_vocabulary::", stringify!($name), ";")]
        ///
        #[doc = concat!("assert_eq!(\"", $first_word, "\".parse(), Ok(", stringify!($name), "::", stringify!($first), "));")]
        #[doc = concat!("assert_eq!(", stringify!($name), "::", stringify!($first), ".to_string(), \"", $first_word, "\");")]
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $first_doc])+
            $first,
            $($(#[doc = $variant_doc])+ $variant,)*
        }

        impl $name {
            /// Every value, in the order of declaration.
            ///
            /// ```
            #[doc = concat!("use willing_vocabulary::", stringify!($name), ";")]
            ///
            #[doc = concat!("assert!(", stringify!($name), "::ALL.contains(&", stringify!($name), "::", stringify!($first), "));")]
            /// ```
            pub const ALL: &'static [Self] = &[Self::$first $(, Self::$variant)*];

            const WORDS: &'static [&'static str] = &[$first_word $(, $word)*];

            /// The word that stands for this value in the record.
            ///
            /// ```
            #[doc = concat!("use willing_vocabulary::", stringify!($name), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($name), "::", stringify!($first), ".as_str(), \"", $first_word, "\");")]
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $first_word => Ok(Self::$first),
                    $($word => Ok(Self::$variant),)*
                    _ => Err($crate::UnknownWord { expected: Self::WORDS }),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::word::Parsed::<Self>::new())
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::words(
                    &[$($doc),+],
                    &[
                        ($first_word, &[$($first_doc),+]),
                        $(($word, &[$($variant_doc),+]),)*
                    ],
                )
            }
        }
    )+};
}

pub(crate) use words;

/// Deserialises anything that parses from a string.
#[cfg(feature = "serde")]
pub(crate) struct Parsed<T>(core::marker::PhantomData<T>);

#[cfg(feature = "serde")]
impl<T> Parsed<T> {
    pub(crate) const fn new() -> Self {
        Self(core::marker::PhantomData)
    }
}

#[cfg(feature = "serde")]
impl<T: core::str::FromStr<Err: fmt::Display>> serde::de::Visitor<'_> for Parsed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<T, E> {
        word.parse().map_err(E::custom)
    }
}
