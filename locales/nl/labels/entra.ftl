# No Dutch screen of Microsoft Entra is on record: the English labels are shown. These are the meanings of those that are not on record in
# German, for readers with a German console.

entra-id =
    .meaning = Directoryservice van Microsoft
any-directory =
    .meaning = Accounts in elke organisatiedirectory
redirect-uri =
    .meaning = Omleidingsadres
grant-admin-consent =
    .meaning = Beheerderstoestemming verlenen
yes =
    .meaning = Ja
certificates-secrets =
    .meaning = Certificaten en geheimen
new-client-secret =
    .meaning = Nieuw client secret
add =
    .meaning = Toevoegen
value =
    .meaning = Waarde
