// @apigrate/autotask-restapi against the simulated Autotask, under the vendor's own host names.
//
// Values come as arguments, NAME=VALUE; the proxy and the certificate authority come in the environment.

import assert from "node:assert/strict";
import { AutotaskRestApi } from "@apigrate/autotask-restapi";
import { EnvHttpProxyAgent, setGlobalDispatcher } from "undici";

// The client uses Node's fetch, which does not look for a proxy by itself.
setGlobalDispatcher(new EnvHttpProxyAgent());

const values = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split(/=(.*)/s)));
const client = new AutotaskRestApi(
  values["autotask-inspector-username"],
  values["autotask-inspector-secret"],
  values["autotask-inspector-code"],
);

const all = [{ op: "gte", field: "id", value: 0 }];
const tickets = await client.Tickets.count({ filter: all });
assert.equal(tickets.queryCount, 13);
const page = await client.Tickets.query({ MaxRecords: 5, IncludeFields: ["id"], Filter: all });
assert.equal(page.items.length, 5);
assert.deepEqual(Object.keys(page.items[0]), ["id"]);
assert.ok(page.pageDetails.nextPageUrl.startsWith("https://webservices18.autotask.net/ATServicesRest/V1.0/"));

const found = await client.Companies.query({
  filter: [
    {
      op: "or",
      items: [
        { op: "beginsWith", field: "companyName", value: "cust" },
        { op: "contains", field: "companyName", value: "nobody" },
      ],
    },
  ],
});
assert.deepEqual(
  found.items.map((company) => company.id),
  [200],
);
assert.equal((await client.Companies.get(200)).item.companyName, "Customer");
assert.equal((await client.Companies.udfInfo()).fields.length, 2);
assert.equal((await client.Resources.info()).info.userAccessForQuery, "All");
assert.ok((await client.Modules.query()).modules.length > 0);
console.log("@apigrate/autotask-restapi queries tickets and companies");
