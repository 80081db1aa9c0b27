# German labels of the Umbrella console, as Cisco's German page prints them.

msp-settings = MSP-Einstellungen
mssp-settings = MSSP-Einstellungen
psa-integration-details = PSA-Integrationsdetails
credentials = Anmeldeinformationen
enabled = Aktiviert
public-api-key = Öffentlicher API-Schlüssel
private-api-key = Privater API-Schlüssel
save = Speichern

## Not on record in German

console-settings =
    .meaning = Einstellungen der Konsole
api-keys =
    .meaning = API-Schlüssel
read-only =
    .meaning = Nur lesen
expiry-date =
    .meaning = Ablaufdatum
network-restrictions =
    .meaning = Einschränkung auf Netze
