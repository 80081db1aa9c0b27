# Labels on the screens of TANSS, which are German, letter for letter, as servereye's help prints them.

tanss-administration = TANSS-Administration
online-system-configuration = Online-Systemkonfiguration
master-api-key = servereye.master.apiKey
bucket-api-key = servereye.bucket.apiKey
bucket-id = servereye.bucket.bucketId
company-mapping = ServerEye Firmen-Zuweisung
