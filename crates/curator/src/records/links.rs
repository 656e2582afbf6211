//! What a record refers to, and where in the record it does.

use std::fmt;

use willing_vocabulary::Collection;

/// A place in a record; it displays as a JSON Pointer (RFC 6901).
///
/// Built on the stack while walking, so that a walk that reports nothing allocates nothing.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Root,
    Key(&'static str),
    Index(usize),
}

impl At<'_> {
    /// The record itself.
    pub const ROOT: At<'static> = At {
        parent: None,
        step: Step::Root,
    };

    /// The value under `key` of the mapping at this place.
    #[must_use]
    pub const fn key(&self, key: &'static str) -> At<'_> {
        At {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// The item `index` of the sequence at this place.
    #[must_use]
    pub const fn index(&self, index: usize) -> At<'_> {
        At {
            parent: Some(self),
            step: Step::Index(index),
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Key(key) => write!(f, "/{key}"),
            Step::Index(index) => write!(f, "/{index}"),
        }
    }
}

/// A reference from one record to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link<'a> {
    /// The collection of the record that is meant.
    pub collection: Collection,
    /// The id of the record that is meant.
    pub id: &'a str,
}

/// Whatever may contain references to records.
pub trait Links {
    /// Calls `see` for every reference, with its place below `at`.
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>));
}

impl<T: Links> Links for Vec<T> {
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
        for (index, item) in self.iter().enumerate() {
            item.links(&at.index(index), see);
        }
    }
}

impl<T: Links> Links for Option<T> {
    fn links<'r>(&'r self, at: &At<'_>, see: &mut dyn FnMut(&At<'_>, Link<'r>)) {
        if let Some(value) = self {
            value.links(at, see);
        }
    }
}

/// Types that refer to nothing.
macro_rules! no_links {
    ($($type:ty),+ $(,)?) => {$(
        impl Links for $type {
            fn links<'r>(&'r self, _: &At<'_>, _: &mut dyn FnMut(&At<'_>, Link<'r>)) {}
        }
    )+};
}

pub(crate) use no_links;

no_links!(bool, u8, u32, String);
no_links!(willing_vocabulary::Date, willing_vocabulary::Share);
no_links!(
    willing_vocabulary::Attendance,
    willing_vocabulary::Basis,
    willing_vocabulary::BindingNature,
    willing_vocabulary::CountOf,
    willing_vocabulary::DeclarationKind,
    willing_vocabulary::Domain,
    willing_vocabulary::Format,
    willing_vocabulary::Level,
    willing_vocabulary::MeetingKind,
    willing_vocabulary::MemberKind,
    willing_vocabulary::Mode,
    willing_vocabulary::PlanKind,
    willing_vocabulary::Precision,
    willing_vocabulary::RosterOf,
    willing_vocabulary::SourceKind,
    willing_vocabulary::Stage,
    willing_vocabulary::Stance,
    willing_vocabulary::StandingKind,
    willing_vocabulary::Status,
    willing_vocabulary::Theme,
);

/// Declares a mapping of the record: a strict struct whose keys are the names of its fields.
macro_rules! shape {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)+ }
    ) => {
        #[serde_with::skip_serializing_none]
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)+ }

        impl $crate::records::Links for $name {
            fn links<'r>(
                &'r self,
                at: &$crate::records::At<'_>,
                see: &mut dyn FnMut(&$crate::records::At<'_>, $crate::records::Link<'r>),
            ) {
                let Self { $($field),+ } = self;
                $($crate::records::Links::links($field, &at.key(stringify!($field)), see);)+
            }
        }

        impl $crate::bake::Bake for $name {
            fn expr(&self) -> $crate::bake::Expr {
                let mut fields = Vec::new();
                $(if <$type as $crate::bake::Bake>::BAKED {
                    fields.push((stringify!($field), $crate::bake::Bake::expr(&self.$field)));
                })+
                $crate::bake::Expr::Struct(stringify!($name), fields)
            }
        }
    };
}

pub(crate) use shape;

/// Declares a whole file of the record: a [`shape!`] with an id and what every record may carry.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $name:ident in $collection:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)+ }
    ) => {
        $crate::records::links::shape! {
            $(#[$meta])*
            $name {
                /// The stem of the file's name: stable, and never written inside the file.
                #[serde(skip_deserializing)]
                id: String,
                $($(#[$field_meta])* $field: $type,)+
                /// Ids that this record had before it was renamed; they stay resolvable.
                #[serde(default)]
                formerly: Vec<String>,
                /// Set where the record no longer stands. A record is withdrawn, never deleted.
                #[serde(default)]
                withdrawn: Option<$crate::records::Withdrawal>,
                /// Warnings that do not apply to this record, each with the reason.
                #[serde(default, skip_serializing)]
                allow: Vec<$crate::records::Allowance>,
            }
        }

        impl $crate::records::Record for $name {
            const COLLECTION: willing_vocabulary::Collection = willing_vocabulary::Collection::$collection;

            fn id(&self) -> &str {
                &self.id
            }

            fn formerly(&self) -> &[String] {
                &self.formerly
            }

            fn withdrawn(&self) -> Option<&$crate::records::Withdrawal> {
                self.withdrawn.as_ref()
            }

            fn allow(&self) -> &[$crate::records::Allowance] {
                &self.allow
            }
        }
    };
}

pub(crate) use record;
