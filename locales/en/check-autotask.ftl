# What a check of Autotask found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path                           menus and pages of Autotask, one after the other
#   $key, $secret, $active, $locked, $new, $section, $custom, $field, $lines, $associated, $copy
#                                   texts on the screen of Autotask
#   $user, $inspector               user names, letter for letter
#   $entity                         what Autotask's API calls a kind of record, like Tickets

## Topics

topic-autotask-zone = The zone of the tenant
topic-autotask-inspector = The inspector’s sign-in
topic-autotask-code = The tracking identifier of the API user
topic-autotask-budget = API calls that are left this hour
topic-autotask-lines = The lines of business of the API user
topic-autotask-tickets = Tickets of the last 90 days
# $which (value): the kind of record
topic-autotask-rights = The right to read { $which }

## Values that are lacking, or can’t be proven

diagnosis-autotask-username-missing = There is no user name to check yet
    .fix = Store the user name in the step where you copy it. Then check again.
diagnosis-autotask-secret-missing = The secret is not stored
    .fix = Store it in the step where you copy it. If it is lost, generate a new one in Autotask and enter that one in the product too.
diagnosis-autotask-code-missing = Without the tracking identifier Lotse can’t tell whether the secret is right
    .cause = Autotask asks for three values at every sign-in: user name, secret and tracking identifier. Lotse never guesses, because failed sign-ins lock the user.
    .fix = Store the tracking identifier that stands in the section { $section } of this user. Otherwise see whether the product accepts the secret.
# $vendor (value): the integration vendor that the user is bound to
diagnosis-autotask-secret-vendor-bound = This secret can be checked only with the vendor’s tracking identifier
    .cause = The user belongs to the integration vendor { $vendor }. Only whoever has this vendor’s tracking identifier can sign in as this user. The identifier usually stays with the vendor, so Lotse does not try.
    .fix = See in the product whether it accepts user name and secret.
diagnosis-autotask-no-inspector = Nobody can look at this user
    .cause = Lotse can’t sign in as this user. A second API user could look at it: whether it exists, is active, and has the right security level.
    .fix = Create an API user with the tracking identifier { $custom }, and store its three values with the organisation, as the inspector. It is used for all guides. Or compare the form in Autotask with the steps yourself.
diagnosis-autotask-inspector-incomplete = Not all values of the inspector are there
    .fix = An inspector needs user name, secret and tracking identifier. Store what is missing with the organisation.
diagnosis-autotask-other-tenant = The inspector { $user } belongs to another Autotask tenant
    .cause = Autotask names another database for the inspector than for the user of this guide. So it can see nothing of that user.
    .fix = Store the inspector of this organisation, or copy the user name again from the right Autotask tenant.
diagnosis-autotask-proven-by-code = Proven by a refusal
    .cause = Autotask refused only the tracking identifier. As far as is known, it does so only once user name and secret are right.
    .fix = Correct the tracking identifier and check again: then the sign-in itself is the proof.

## Zone and sign-in

# $host (value): the host of the zone
diagnosis-autotask-zone-domain = This proves only that Autotask knows the domain
    .cause = The look-up needs no password. It names the zone { $host } for every user name of this domain, and says nothing about secret, status or rights.
    .fix = There is nothing to do here: the other results say what is proven.
# $old, $new (values): hosts of zones
diagnosis-autotask-zone-moved = Autotask has moved this tenant
    .cause = The first answer was { $old }, which refused the user. Asked again, Autotask named { $new }, and that one accepted it.
    .fix = If a product still has { $old }, enter { $new } there. Most products find the zone themselves.
diagnosis-autotask-zone-unknown = Autotask does not know the user name { $user }
    .cause = No zone has this domain. Often the name has a typing error, an extra space, or it belongs to another tenant.
    .fix = Go to { $path }, open the API user and copy { $key } again, all of it. It is not the e-mail address of the user.
diagnosis-autotask-sign-in-refused = Autotask refuses the sign-in of { $user }
    .cause = Autotask gives the same answer for many causes and does not say which it is. So it is not certain that the secret is wrong.
    .fix = Go to { $path }, open the user and look in this order. Is the user name the one at { $key }, not the e-mail address? Is the secret complete, and has nobody used { $secret } since? Is the tracking identifier the one in { $section } of this very user? Is { $active } ticked and { $locked } clear? Was it created with { $new }, more than five minutes ago? Check again only then: failed sign-ins lock the user.
diagnosis-autotask-tries-spent = Lotse does not try { $user } again in this check
    .cause = This user was refused twice. More failed sign-ins could lock it.
    .fix = Fix what the first result about the sign-in names, then check again.
# $minutes (number): how long it can take
diagnosis-autotask-user-too-new = { $user } may still be too new
    .cause = It can take { $minutes } minutes until all servers of Autotask know a new user. Until then they refuse it.
    .fix = Wait and check again. If the user is still refused after that, Lotse says what to look at.
diagnosis-autotask-integration-code = The tracking identifier does not belong to { $user }
    .cause = Autotask very likely checks it only after user name and secret. So those are very likely right. The identifier belongs to another user or vendor, or was generated anew.
    .fix = Go to { $path }, open the user and look at { $section }. If { $custom } is chosen there, copy the identifier beside it and store it in Lotse. If a vendor is chosen, as a rule only that vendor’s product can sign in.
diagnosis-autotask-domain-differs = The user was found, but perhaps not under this domain
    .cause = Autotask keeps the name without the part behind the @. The domain of { $user } differs from that of the inspector { $inspector }, and API users of one tenant usually share it.
    .fix = Compare { $key } in Autotask with { $user }, letter by letter. If they differ, store the right one and enter it in the product too.

## Rights of the one who looks, and limits

diagnosis-autotask-not-allowed = { $entity } can’t be read, so this can’t be checked
    .cause = The security level of the user who looked does not allow it. That is not a fault in what was to be checked.
    .fix = Give that user a security level that may read { $entity }; Autotask lists the levels at { $path }. Or look yourself and confirm it.
diagnosis-autotask-webhook-not-yours = This user has no such webhook
    .cause = In { $entity } there is none of this number, or it belongs to another user. Autotask gives the same answer for both.
    .fix = List the webhooks again, signed in as the user who created them.
# $spent, $limit, $minutes (numbers): calls that were made, calls that are allowed, and in how many minutes
diagnosis-autotask-budget = Nearly all API calls of this tenant are spent
    .cause = { $spent } of { $limit } calls within { $minutes } minutes. All integrations share them. Lotse stops here, so that the last calls are left for everyday work.
    .fix = Check again later. If this happens often, find out in Autotask which integration makes so many calls.
diagnosis-autotask-budget-untold = Autotask does not say how many API calls are left
    .cause = This user may not read that figure, or Autotask does not answer. The check goes on without it.
    .fix = Nothing has to be done. If the calls run out, Autotask says so.
diagnosis-autotask-hourly = The API calls of this hour are spent
    .cause = Autotask refuses every integration of this tenant until calls are free again.
    .fix = Check again later. Products that stopped working now should come back by themselves.
diagnosis-autotask-threads = Too many calls for { $entity } at the same time
    .cause = Autotask takes three at once for each tracking identifier and kind of record. Another program may use the same identifier.
    .fix = Wait a minute and check again. If it stays like this, give each program an API user of its own.
diagnosis-autotask-too-many = Autotask is getting too many calls right now
    .cause = It does not say whether too many came at once or too many this hour.
    .fix = Wait a few minutes and check again.
# $status (value): the number of the answer
diagnosis-autotask-wrong-call = Autotask does not know this call (answer { $status })
    .cause = Lotse asked for { $entity } in a way that Autotask does not offer. That is a fault in Lotse, not yours.
    .fix = Check again later. If it stays like this, look at this on the screen of Autotask, and report it to the makers of Lotse, with this proof.
# $status (value): the number of the answer. $text (value): what Autotask says, in its own words
diagnosis-autotask-said = Autotask answers with an error ({ $status })
    .cause = It says: { $text }
    .fix = Check again. If it stays like this, look at this item yourself, and give these words to Autotask’s support.
# $status (value): the number of the answer
diagnosis-autotask-status = Autotask answers { $status } to a question about { $entity }
    .cause = It gives no explanation.
    .fix = Check again in a few minutes. If it stays like this, look at this item yourself.

## The user

diagnosis-autotask-user-unknown = There is no user { $user }
    .cause = The inspector may see all users, and none has this user name.
    .fix = Go to { $path }, open the API user and compare { $key } with what is stored. If the form was never saved, create the user again.
diagnosis-autotask-user-not-seen = The inspector does not see { $user }
    .cause = It may see only some of the users. So the user may exist all the same.
    .fix = Look in the list of users yourself, or give the inspector a security level that may read all users.
# $count (number): users of this name
diagnosis-autotask-several-users = { $count } users have the name { $user }
    .cause = So it can’t be said which of them the product uses.
    .fix = Go to { $path }, look at these users and find out which one the product uses. Give every other one a name of its own.
diagnosis-autotask-user-inactive = The user is not active
    .cause = An inactive user can’t sign in, and its webhooks are switched off.
    .fix = Go to { $path }, open the user, tick { $active } and save.
# $license (value): number and name of the licence
diagnosis-autotask-not-api-user = This is a normal user, not an API user
    .cause = Its licence is { $license }. Such a user can’t sign in to the API.
    .fix = Go to { $path } and create a new API user with { $new }.
# $level (value): the name of the level. $levels: the page of all levels
diagnosis-autotask-level-is-system = The user has { $level }, a built-in level of Autotask
    .cause = Such a level can’t be changed, so the rights of this guide can’t be in it. A copy is needed.
    .fix = Go to { $levels } and make the copy with { $copy }, as the steps say. Then go to { $path }, open the user and choose the copy at { $field }.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-too-wide = The user has { $level } and may read costs
    .cause = { $asked } is enough. The product does not need what your services cost you.
    .fix = Go to { $path }, open the user, choose { $asked } at { $field } and save. Leave the level itself as it is: other users may have it.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-other = The user has the level { $level }
    .cause = The vendor’s page recommends { $asked }. What a level of your own allows, no API shows.
    .fix = Go to { $path }, open the user and look at { $field }. If { $level } is a copy of { $asked }, confirm it; otherwise choose { $asked }. Leave the level itself as it is: other users may have it.
# $level (value): the name of the level
diagnosis-autotask-level-named = The user has the level { $level }
    .cause = Only you know whether that is the level you made for this. What is set in it, no API shows.
    .fix = If it is, confirm it. If not, go to { $path }, open the user and choose yours at { $field }.
# $field (label): the field of the form
diagnosis-autotask-field-unsaid = What is entered at { $field } can’t be read
    .cause = Autotask leaves it out of its answer, or gives it in a form that Lotse does not know.
    .fix = Go to { $path }, open the user and look at { $field } yourself.
diagnosis-autotask-license-unsaid = Which licence the user has can’t be read
    .cause = Autotask leaves it out of its answer, or gives it in a form that Lotse does not know.
    .fix = Go to { $path }, open the user and check that it is an API user.
# $id (value): the number of the level
diagnosis-autotask-level-unnamed = Autotask does not name the user’s security level
    .cause = It gives the number { $id }, which is not in its list of levels.
    .fix = Open the user in Autotask and look at { $field } yourself.
diagnosis-autotask-no-location = No location is chosen
    .fix = Go to { $path }, open the user, choose your own location at { $field } and save.
# $id (value): the number of the location
diagnosis-autotask-location-unseen = A location is chosen, but the inspector can’t see which
    .cause = It has the number { $id }. It was deleted, or the inspector may not see it.
    .fix = Go to { $path }, open the user and look at { $field } yourself.

## Lines of business

diagnosis-autotask-no-line-of-business = The user has no line of business
    .cause = What belongs to a line is left out of every answer then, without an error: lists stay empty or too short.
    .fix = Go to { $path }, open the user and move the lines whose tickets are needed to { $associated } in { $lines }. Save.
diagnosis-autotask-lines-not-listed = Autotask lists no line of business for this user
    .cause = It lists none for the inspector either. Perhaps it lists none for any API user; then this says nothing.
    .fix = Go to { $path }, open the user and check in { $lines } whether the lines that are needed are at { $associated }.
# $lacking: names of lines of business that the user does not have
diagnosis-autotask-lines-some = The user has some lines of business, but not all
    .cause = Not among them: { $lacking }. What belongs to them is left out of every answer, without an error.
    .fix = If that is intended, confirm it. Otherwise go to { $path }, open the user and add them in { $lines }.
diagnosis-autotask-lines-off = This tenant uses no lines of business
    .cause = None is active. So nothing can be left out because of them.
    .fix = There is nothing to do.

## Contacts and tickets

diagnosis-autotask-contact-unseen = No contact with this address was found
    .cause = There is none, or the user who looked may not see it.
    .fix = Look for the address among the contacts in Autotask. If it is written differently there, that person sees no tickets: correct it. If it is there, confirm this item.
diagnosis-autotask-contact-once = Proven for one address only
    .cause = The address you entered belongs to exactly one contact. Others were not asked about.
    .fix = Check again with the address of another user if you want to be sure of that one too.
# $count (number): contacts with this address
diagnosis-autotask-duplicate-contact = { $count } contacts have this address
    .cause = The product can’t tell which of them the person is, and may show no tickets or the wrong ones.
    .fix = Find the contacts with this address in Autotask. Give it to one of them only, or merge them.
# $days (number): how far back tickets are shown
diagnosis-autotask-no-recent-tickets = No ticket of the last { $days } days was found
    .cause = Nothing was updated in that time, or the user who looked may not see it. Older tickets are not shown.
    .fix = Open a test ticket for a user and check again. If there are newer tickets, look at the lines of business.
# $days (number): how far back tickets are shown
diagnosis-autotask-tickets-by-inspector = As seen by the inspector
    .cause = It sees tickets of the last { $days } days. The user of the product may see fewer, depending on its lines of business.
    .fix = There is nothing to do, as long as the product shows tickets.

## Rights that the user has itself

diagnosis-autotask-right-none = The user may not read { $entity }
    .cause = Its security level does not allow it.
    .fix = Go to { $path } and check whether other users have this user’s level too. If they do, or if it is built in, make a copy, allow it to read { $entity }, and give it to this user. Otherwise allow the level itself to read { $entity }.
diagnosis-autotask-right-restricted = The user may read { $entity } under conditions
    .cause = Autotask says so, but not which: own records, an account team, or lines of business.
    .fix = If the product shows too little, look at the lines of business and at the security level.
# $word (value): what Autotask says
diagnosis-autotask-right-other = Autotask says { $word } about the right to read { $entity }
    .cause = Lotse does not know this word and does not guess.
    .fix = Look at the security level of the user yourself.

## Mistakes of the practice tenant

mistake-autotask-user-inactive = The API user is switched off
    .hint = Look at the boxes in the upper part of the user’s form.
mistake-autotask-wrong-level = The API user has another security level
    .hint = Compare the name of the level with the one in the guide, to the last word.
mistake-autotask-costs-level = The API user may see too much
    .hint = One of the built-in levels is wider than the other. What is the difference?
mistake-autotask-no-line-of-business = The product’s lists stay empty
    .hint = No error appears anywhere. What decides in Autotask which records a user gets to see?
mistake-autotask-not-api-user = The user was created in the wrong menu
    .hint = There are two kinds of new users. Which entry of the menu was chosen?
mistake-autotask-zone-moved = The tenant was moved to another zone
    .hint = It still works. But look at which host answered in the proof.
mistake-autotask-user-too-new = The inspector is refused although everything is right
    .hint = When was it created?
mistake-autotask-locked = Somebody used an old secret too often
    .hint = A forgotten program keeps trying. Which box does Autotask tick then?
mistake-autotask-integration-code = The inspector has a new tracking identifier
    .hint = Three values belong together at every sign-in. Which two does Autotask call right?
mistake-autotask-budget-nearly-spent = Another integration makes too many calls
    .hint = All integrations of a tenant share one number of calls per hour.
mistake-autotask-thread-limit = Two programs share one tracking identifier
    .hint = How many calls at once does Autotask take for each identifier and kind of record?
mistake-autotask-no-resources-right = The inspector may not see users
    .hint = The user of the guide is not the problem. Who looks, and with which security level?
mistake-autotask-duplicate-contact = A person is in Autotask twice
    .hint = Check with the address anna.practice@customer.example.
mistake-autotask-slow = Autotask answers slowly
    .hint = How many of the hour’s calls are spent? From half of them on, Autotask makes everybody wait.
mistake-autotask-orphaned-webhooks = An old integration left webhooks behind
    .hint = Only their owner sees them. List the webhooks as the old user.
    .username = Old user: Username (Key)
    .secret = Old user: Password (Secret)
    .code = Old user: tracking identifier
