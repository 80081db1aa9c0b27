# What a check of Cisco Umbrella found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of the Umbrella console, one after the other

topic-umbrella-credential = The API key of Umbrella
topic-umbrella-customers = The customers in Umbrella

# $what: key or secret. Only to choose by
diagnosis-umbrella-half = { $what ->
        [key] The API key of Umbrella is missing
       *[secret] The secret of Umbrella’s API key is missing
    }
    .fix = Enter both for the organisation, or neither: the key is optional.
# $expiry, $networks (labels): two fields of a key
diagnosis-umbrella-bad-credential = Umbrella does not accept the API key
    .cause = Umbrella gives the same answer for every cause: the key or the secret is wrong, the key has expired, or it may not be used from this computer’s network.
    .fix = Go to { $path } and check the key: { $expiry } must be in the future, and { $networks } must be blank or contain the address of this computer. The secret is shown only once: if in doubt, create a new key.
# $scopes (value): what the key may change; $readonly (label): the narrower choice
diagnosis-umbrella-write-scope = The API key may not only read, but also make changes: { $scopes }
    .cause = Lotse only reads. In the wrong hands, a key that may write does more harm.
    .fix = Go to { $path } and create a key with customers set to { $readonly }. Then delete the current key.
# $readonly (label): the narrower choice
diagnosis-umbrella-scopes-unseen = The key works, but Lotse could not read what else it may do
    .fix = Go to { $path } and check: customers must be set to { $readonly }, and nothing else may be selected.
# $scope (value): the right that is needed
diagnosis-umbrella-forbidden = The API key may not read customers
    .cause = The key lacks the scope { $scope }, or the licence does not include it.
    .fix = Go to { $path } and create a key with this scope.
diagnosis-umbrella-unauthorized = Umbrella rejects a token that it has just issued
    .cause = A token is valid for an hour. This says nothing about your settings.
    .fix = Check again.
diagnosis-umbrella-not-found = This console has no list of customers
    .cause = The list only exists in the consoles for MSPs, MSSPs and several organisations.
    .fix = Check in which console the key was created.
diagnosis-umbrella-asked-wrongly = Umbrella did not understand the request
    .cause = This is a fault in Lotse and has nothing to do with your settings.
    .fix = Report it to the Lotse project, together with the proof.
# $seconds (number): how long Umbrella wants to be left alone
diagnosis-umbrella-busy =
    { $seconds ->
        [one] Umbrella is busy; try again in { $seconds } second
       *[other] Umbrella is busy; try again in { $seconds } seconds
    }
    .cause = Umbrella counts the calls per minute, including those of other programs with this key.
    .fix = Wait and check again.
diagnosis-umbrella-server-fault = Umbrella reports an internal error
    .fix = Check again later.
diagnosis-umbrella-odd = Lotse can’t interpret Umbrella’s answer
    .fix = Look at the proof and check this item yourself.
diagnosis-umbrella-no-customers = Umbrella lists no customers
    .cause = An empty list proves nothing. Perhaps there are no customers yet.
    .fix = Look at the list of customers in the console. If there are some, the key belongs to another console.
# $company (label): a field in ConnectWise; $count (number): customers read; $more: yes if there may be more, else no. Only to choose by; $console: managed (MSP) or provider (MSSP). Only to choose by
diagnosis-umbrella-customers-read =
    { $more ->
        [yes] At least { $count } customers found
       *[no] { $count ->
            [one] { $count } customer found
           *[other] { $count } customers found
        }
    }
    .cause =
        { $console ->
            [provider] The customers come from a console for MSSPs.
           *[managed] The customers come from a console for MSPs.
        }
    .fix = In the mapping table, each customer needs the { $company } from ConnectWise.

## Mistakes of the practice tenant

mistake-umbrella-wrong-secret = The secret of the API key is wrong
    .hint = Umbrella never says what is wrong with a key. What can you look up in the console?
mistake-umbrella-expired = The API key has expired
    .hint = A key can have a date. Where would you see it?
mistake-umbrella-scope-missing = The API key may not read customers
    .hint = When a key is created, you choose what it may do.
mistake-umbrella-write-scope = The API key may also make changes
    .hint = Everything works. Is that enough?
mistake-umbrella-provider-console = The console is for MSSPs
    .hint = Nothing is wrong here. Look at which API endpoint answered.
mistake-umbrella-busy = Umbrella is busy
    .hint = Not every fault can be fixed with a setting.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-umbrella-no-access = No access
screen-umbrella-read-write = Read and write
