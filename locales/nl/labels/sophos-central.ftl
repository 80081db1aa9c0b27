# No Dutch screen of Sophos Central Partner is on record: the English labels are shown. These are the meanings of those that are not
# on record in German, for readers with a German console.

connectwise-integration-guide =
    .meaning = Handleiding voor de koppeling met ConnectWise
sync-now =
    .meaning = Nu synchroniseren
