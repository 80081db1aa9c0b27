# TANSS has German screens, and no page in English is on record: the German labels are shown. These are their meanings.

tanss-administration =
    .meaning = Administration of TANSS
online-system-configuration =
    .meaning = System configuration
company-mapping =
    .meaning = Mapping of companies to servereye
