//! What a reader on a terminal calls each key of a file, and each collection.

use super::Lang;

impl Lang {
    /// What a key of the record, or a collection, is called.
    pub(crate) fn key(self, key: &str) -> String {
        let french = match key {
            "about" => "À propos de",
            "absent" => "Absents",
            "accessed" => "Consultée",
            "answers" => "Réponses",
            "archived" => "Copie archivée",
            "as_of" => "En date du",
            "attendance" => "Présence",
            "author" => "Auteur",
            "binding" => "Portée",
            "by" => "Selon",
            "chairs" => "Présidence",
            "cite" | "sources" => "Sources",
            "claims" => "Affirmations",
            "compatible" => "Compatibles",
            "complete" => "Complète",
            "counts" => "Décomptes",
            "date" => "Date",
            "declaration" => "Déclaration",
            "declarations" => "Déclarations",
            "end" => "Fin",
            "follows" => "Fait suite à",
            "formerly" => "Ancien identifiant",
            "hosts" => "Hôtes",
            "issued_by" => "Publiée par",
            "kind" => "Nature",
            "lang" => "Langue",
            "level" => "Niveau",
            "meeting" => "Réunion",
            "meetings" => "Réunions",
            "members" => "Membres",
            "name" => "Nom",
            "offices" => "Fonctions",
            "open" => "Ouverte",
            "outcomes" => "Résultats",
            "participants" => "Participants",
            "people" => "Personnes",
            "place" => "Lieu",
            "plans" => "Plans",
            "pledges" => "Engagements",
            "points" => "Points",
            "prefer" => "Réponse retenue",
            "proposed_by" => "Proposé par",
            "published" => "Publiée",
            "publisher" => "Éditeur",
            "rosters" => "Listes",
            "signatories" => "Signataires",
            "stage" => "Stade",
            "standing" => "Rapport à la coalition",
            "stated_count" => "Nombre indiqué",
            "statements" => "Propos",
            "status" => "Statut",
            "summary" => "Résumé",
            "texts" => "Textes",
            "topics" => "Sujets",
            "url" => "Adresse",
            "verdict" => "Verdict",
            "withdrawn" => "Retirée",
            "of" => "Objet",
            "note" => "Note",
            _ => "",
        };
        let label = match (self, french, key) {
            (Self::Fr, french, _) if !french.is_empty() => return french.to_owned(),
            (_, _, "cite") => "sources",
            (_, _, "url") => "address",
            (_, _, "lang") => "language",
            (_, _, "iso") => return "ISO 3166-1".to_owned(),
            _ => key,
        };
        let label = label.replace('_', " ");
        let mut letters = label.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect())
            .unwrap_or_default()
    }
}
