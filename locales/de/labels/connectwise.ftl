# ConnectWise PSA has English screens. These German words come from the German pages of Cisco and Sophos; they are
# shown beside the English label, never instead. What is mistranslated there ("Betriebliche Wartung" for Company
# Maintenance, "Ebene hinzufügen" for Add Level, "Ebene bearbeiten" for Edit Level, "Abfrageebene" for Inquire Level) is left out on purpose.

save = Speichern
save-and-close = Speichern und Schließen
customize = anpassen
security-roles = Sicherheitsrollen
company-details = Unternehmensdetails
role-id = Rollen-ID
level-all = Alle
companies = Unternehmen
configurations = Konfigurationen
table-setup = Tabelleneinrichtung
allow-access = Zugriff auf diese erlauben
company-configuration = Unternehmen / Konfiguration
service-priority = Service / Priorität
public-key = öffentlicher Schlüssel
private-key = privater Schlüssel
