# No Dutch screen of the Umbrella console is on record: the English labels are shown. These are the meanings of those that are not on
# record in German, for readers with a German console.

console-settings =
    .meaning = Instellingen van de console
api-keys =
    .meaning = API-sleutels
read-only =
    .meaning = Alleen lezen
expiry-date =
    .meaning = Vervaldatum
network-restrictions =
    .meaning = Beperking tot netwerken
