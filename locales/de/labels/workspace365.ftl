# No German screen of Workspace 365 is on record: the English and Dutch labels are shown. These are the meanings of those that are on
# record in Dutch only.

add =
    .meaning = Hinzufügen
add-new-app =
    .meaning = Neue App hinzufügen
add-tiles =
    .meaning = Kacheln hinzufügen
autotask-app =
    .meaning = App für Autotask
autotask-url-old =
    .meaning = Adresse von Autotask
edit =
    .meaning = Bearbeiten
manage-apps =
    .meaning = Apps verwalten
name =
    .meaning = Name der Verbindung
new =
    .meaning = Neu
password =
    .meaning = Passwort
save =
    .meaning = Speichern
tracking-identifier-old =
    .meaning = Tracking-ID
user-name =
    .meaning = Benutzername
