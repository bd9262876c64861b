// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the simulators take calls */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says whether all three APIs take calls
         * @description Not yet while the simulators start, and not any more while they finish what is open.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Exchanges by system, operation and class of status with the time they took, deliveries, faults, tenants,
         *     entities and the process. Labels hold no names of tenants and no secrets.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchanges that belong to no tenant
         * @description Calls without a token, or with one that nobody knows.
         */
        get: operations["getStrayJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every tenant with its credentials */
        get: operations["listTenants"];
        put?: never;
        /** Creates a tenant on both systems */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** One tenant with its credentials */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        /** Ends a tenant */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to the state right after creation
         * @description Same credentials and data; journal, faults and subscriptions are emptied. Time does not go back.
         */
        post: operations["resetTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** The tenant's time */
        get: operations["getClock"];
        /**
         * Moves the tenant's time forward, or changes how fast it goes
         * @description Give `now` or `advance`, `rate` or `frozen`, or one of each: then the move comes first. Whatever is due by the
         *     instant is done in its order, each at its own time: tasks, events that leave, their answers, the retries that
         *     follow. The answer comes when all of that has ended. It waits for as long as `timeout` says; after that it is
         *     a 504 that names what is still open, and time stays where it had come to. A running clock stands still while
         *     it is moved.
         *     `advance: 0` only waits until everything due has ended.
         */
        put: operations["moveClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/clock/next": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves the tenant's time to the next instant at which something is due
         * @description Answers like `moveClock` when what was due has ended. When nothing is planned time stays where it is.
         */
        post: operations["hopClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** Calls and deliveries of a tenant, oldest first */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        /** Empties the journal */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/journal/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                seq: number;
            };
            cookie?: never;
        };
        /** One exchange, with what it caused and a curl line */
        get: operations["getExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/journal/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether so many exchanges match
         * @description When there are too few, the answer names the exchanges that come nearest and what differs in each. The answer
         *     is 200 either way; `verified` tells.
         */
        post: operations["verifyJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/journal/wait": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers as soon as enough exchanges match
         * @description At once when there already are enough; `afterSeq` in the filter leaves out what was there before.
         */
        post: operations["waitForExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/journal.har": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * The journal as HAR 1.2
         * @description For viewers, and for `flow-omnium contract drift`. What HAR has no place for stands in members that begin with `_`. A call without an answer has status 0.
         */
        get: operations["exportJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/journal.sh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * A curl command for each exchange
         * @description Where a secret stood there is a variable of the shell, such as `$TOKEN` or `$CLIENT_SECRET`.
         */
        get: operations["exportCurlLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Deliveries of events with their attempts, oldest first
         * @description All that are pending, and the last 2,000 that have ended. A delivery is one event for one subscription. Pending ones are part of snapshots and of the data folder; like the journal, ended ones are not.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /** One delivery with its payload */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an event once more, whatever became of it
         * @description Same event, payload, address and headers; each copy has attempts and retries of its own. This is also how a past event is duplicated.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/delivery-faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** Every delivery fault with what consumed it */
        get: operations["listDeliveryFaults"];
        put?: never;
        /** Makes the next matching deliveries leave twice, late, in another order or not at all, or fail */
        post: operations["injectDeliveryFault"];
        /** Lifts and forgets every delivery fault; what they hold leaves */
        delete: operations["clearDeliveryFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/delivery-faults/{faultId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                faultId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lifts one delivery fault; what it holds leaves */
        delete: operations["releaseDeliveryFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** Every fault with the calls that consumed it */
        get: operations["listFaults"];
        put?: never;
        /** Makes the next matching calls go wrong */
        post: operations["injectFault"];
        /** Lifts and forgets every fault; waiting calls go on */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/faults/script": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Injects several faults in order, all or none */
        post: operations["scriptFaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/faults/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Whether every fault was consumed
         * @description A fault that applies always has to be consumed once. A tenant without faults is not verified either, so that
         *     nothing passes for nothing.
         */
        get: operations["verifyFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/faults/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** Scenarios that can be played by name */
        get: operations["listFaultScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/faults/scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                name: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Injects the faults of a scenario
         * @description On both systems, unless one is given. What is given replaces that member in each fault of the scenario.
         */
        post: operations["playFaultScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/faults/{faultId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                faultId: string;
            };
            cookie?: never;
        };
        /** One fault with the calls that consumed it */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /** Lifts one fault; calls that it keeps waiting go on */
        delete: operations["releaseFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/{system}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
            };
            cookie?: never;
        };
        /** What people can do in a system */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/{system}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
                action: string;
            };
            cookie?: never;
        };
        /** What an action does and takes */
        get: operations["getAction"];
        put?: never;
        /**
         * Does what a person does in a system
         * @description The argument is checked against the schema that `getAction` shows, before anything happens; the answer to a
         *     mistaken one names everything that is wrong in it.
         */
        post: operations["runAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/omnium/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** Who hears of Omnium's events */
        get: operations["listOmniumSubscriptions"];
        put?: never;
        /**
         * Subscribes a URL to Omnium's events
         * @description The same as Omnium's action `subscribe`.
         */
        post: operations["subscribeToOmniumEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/omnium/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                subscriptionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a subscription
         * @description What waits for a retry is sent all the same.
         */
        delete: operations["endOmniumSubscription"];
        options?: never;
        head?: never;
        /**
         * Changes a subscription, or switches it off and on
         * @description Members that are absent stay; headers and filters are replaced as a whole.
         */
        patch: operations["changeOmniumSubscription"];
        trace?: never;
    };
    "/tenants/{tenantId}/{system}/state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
            };
            cookie?: never;
        };
        /** The collections of a system with their sizes */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/{system}/state/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
                collection: string;
            };
            cookie?: never;
        };
        /** The entities of a collection, read only */
        get: operations["readCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/assumed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Operations that were answered from assumed behaviour
         * @description Since the tenant was created or reset, each operation whose own evidence is `assumed` or `implied`, with its answers by status. Every answer also carries the evidence of its operation in the header `x-flow-omnium-evidence`.
         */
        get: operations["listAssumedAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** The snapshots of a tenant, oldest first */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Remembers both systems as they are now
         * @description Snapshots live in the process, at most 20 of one tenant; a reset leaves them, the end of the tenant ends them.
         *     Journal and faults are no part of them.
         */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/snapshots/{snapshot}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                snapshot: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a snapshot */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/snapshots/{snapshot}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                snapshot: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to a snapshot
         * @description Both systems are as they were, tokens and events on their way included. A frozen clock goes back as well; one
         *     that follows real time never does. Journal and faults stay as they are.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new tenant that is like this one
         * @description It has credentials of its own, and no events on their way.
         */
        post: operations["forkTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * What changed between two snapshots, or since one
         * @description By system and collection: which entities were added, removed and changed, and where. Counts are exact; each
         *     list of ids ends at `limit`, the places of one entity at 50. Credentials and tokens are not compared.
         */
        get: operations["diffSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * The whole tenant as one JSON document
         * @description It is sent while it is made, whatever its size.
         */
        get: operations["exportTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new tenant from an export
         * @description Under the id of the export unless told otherwise. With the credentials in the document and under its own id it
         *     goes on as the tenant that was exported. Nothing is created when anything in the document is wrong.
         */
        post: operations["importTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnsweredOperation: {
            /** @enum {string} */
            system: "omnium" | "flow";
            operationId: string;
            method: string;
            /** @description Path template. */
            path: string;
            /** @enum {string} */
            evidence: "documented" | "example" | "implied" | "assumed";
            /** @description Answers by status. */
            statuses: {
                [key: string]: number;
            };
        };
        TenantOptions: {
            /** @description Letters, digits, - and _; tenant-N when absent. */
            id?: string;
            /** @description Ids and credentials follow from it. */
            seed?: string;
            /**
             * Format: date-time
             * @description The tenant's time begins here. It stands still and moves only when told, unless `rate` says otherwise; without it the tenant follows real time.
             */
            now?: string;
            /** @description How fast time goes: 0 stands still, 1 is real time, 60 a minute in a second. */
            rate?: number;
            /** @enum {string} */
            dataset?: "empty" | "demo" | "large";
            /** @description Lifetime of Omnium tokens in seconds, 864000 when absent. */
            tokenLifetime?: number;
        };
        Tenant: {
            id: string;
            /** Format: date-time */
            now: string;
            /** @description Whether time stands still between moves. */
            frozen: boolean;
            /** @description Calls and deliveries under way. */
            openExchanges: number;
            omnium: {
                url: string;
                clientId: string;
                clientSecret: string;
            };
            flow: {
                url: string;
                tenantUid: string;
                token: string;
            };
        };
        Action: {
            name: string;
            summary: string;
            description?: string;
            /**
             * @description JSON Schema 2020-12 of the argument. `x-entity` names the schema of the vendor's contract that a member
             *     follows; with `x-partial` the member holds only what changes.
             */
            argument: {
                [key: string]: unknown;
            };
            /** @description An argument that works on a fresh tenant of the data set `demo`. */
            example: {
                [key: string]: unknown;
            };
            /**
             * @description Actions that the example needs first. A text `<action.member>` in the example stands for that member of
             *     the action's result.
             */
            after?: {
                action: string;
                argument: {
                    [key: string]: unknown;
                };
            }[];
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "not-ready";
        };
        Exchange: {
            /** @description Position in the order of all exchanges of the process. */
            seq: number;
            /** @enum {string} */
            system: "omnium" | "flow";
            /** @enum {string} */
            kind: "call" | "delivery";
            tenant?: string;
            /** @description Tenant time in milliseconds since the epoch. */
            at: number;
            /** @description Absent while it is open. */
            answeredAt?: number;
            /** @description Absent when no operation matches; for deliveries the webhook. */
            operationId?: string;
            method: string;
            url: string;
            path?: Record<string, never>;
            query?: Record<string, never>;
            requestHeaders?: Record<string, never>;
            requestBody?: unknown;
            /** @description Absent while it is open and when the connection broke. */
            status?: number;
            responseHeaders?: Record<string, never>;
            responseBody?: unknown;
            /** @description The bodies as they stood on the wire, when an overlay renamed something in them. */
            wire?: {
                requestBody?: unknown;
                responseBody?: unknown;
            };
            /** @description Bodies of which only the beginning is kept, with their size in bytes. */
            truncated?: {
                requestBody?: number;
                responseBody?: number;
            };
            fault?: {
                id?: string;
                kind?: string;
            };
            violations: {
                /** @enum {string} */
                side: "request" | "response";
                pointer: string;
                message: string;
                /** @enum {string} */
                restsOn: "documented" | "assumed";
            }[];
            /** @description When no operation matches, those that were probably meant, the likeliest first. */
            nearest?: {
                operationId: string;
                method: string;
                /** @description Path template. */
                path: string;
                /** @description What the request has otherwise. */
                differs: string[];
            }[];
            /** @description For deliveries: what brought the event about. Absent when a timer did. */
            causedBy?: {
                /** @description Its number. */
                exchange: number;
            } | {
                action: string;
            };
            /** @description A label such as token-1, never the token. */
            token?: string;
            delivery?: {
                event?: string;
                attempt?: number;
                error?: string;
            };
        };
        JournalPage: {
            /** @description How many match. */
            size: number;
            /** @description Most exchanges that are kept; the oldest go first. */
            limit: number;
            /** @description How many are kept. */
            kept: number;
            /** @description Of their bodies, as they stood on the wire. */
            keptBytes: number;
            /** @description Most bytes that are kept. */
            limitBytes: number;
            /** @description Longest body kept whole; of a longer one the beginning, as text. */
            limitBodyBytes: number;
            /** @description How many went because of a bound. */
            dropped: number;
            exchanges: components["schemas"]["Exchange"][];
        };
        ClockState: {
            /** Format: date-time */
            now: string;
            /** @description When something is due next; null when nothing is planned. */
            nextDue: string | null;
            /** @description How fast time goes; 0 when it stands still. */
            rate: number;
            frozen: boolean;
            openExchanges: number;
        };
        /**
         * @description How long to wait for the end of what is due, in real time: an ISO 8601 duration or milliseconds; PT60S when
         *     absent, at most PT10M.
         */
        SettleTimeout: string | number;
        /** @description At least one of them; not both of `now` and `advance`, nor both of `rate` and `frozen`. */
        ClockMove: {
            /**
             * Format: date-time
             * @description The instant to move to.
             */
            now?: string;
            /** @description How far to move: an ISO 8601 duration such as PT15M or P1D, or milliseconds. */
            advance?: string | number;
            /** @description How fast time goes from then on: 0 stands still, 1 is real time, 60 a minute in a second. */
            rate?: number;
            /** @description true: time stands still; false: it goes on, at the rate of real time if it stood still. */
            frozen?: boolean;
            timeout?: components["schemas"]["SettleTimeout"];
        };
        CausedEvent: {
            event: string;
            /** @description Name of the webhook. */
            operationId: string;
            url: string;
            /** @description Numbers of the deliveries. */
            attempts: number[];
        };
        ExchangeWithLinks: {
            /** @description Position in the order of all exchanges of the process. */
            seq: number;
            /** @enum {string} */
            system: "omnium" | "flow";
            /** @enum {string} */
            kind: "call" | "delivery";
            tenant?: string;
            /** @description Tenant time in milliseconds since the epoch. */
            at: number;
            /** @description Absent while it is open. */
            answeredAt?: number;
            /** @description Absent when no operation matches; for deliveries the webhook. */
            operationId?: string;
            method: string;
            url: string;
            path?: Record<string, never>;
            query?: Record<string, never>;
            requestHeaders?: Record<string, never>;
            requestBody?: unknown;
            /** @description Absent while it is open and when the connection broke. */
            status?: number;
            responseHeaders?: Record<string, never>;
            responseBody?: unknown;
            /** @description The bodies as they stood on the wire, when an overlay renamed something in them. */
            wire?: {
                requestBody?: unknown;
                responseBody?: unknown;
            };
            /** @description Bodies of which only the beginning is kept, with their size in bytes. */
            truncated?: {
                requestBody?: number;
                responseBody?: number;
            };
            fault?: {
                id?: string;
                kind?: string;
            };
            violations: {
                /** @enum {string} */
                side: "request" | "response";
                pointer: string;
                message: string;
                /** @enum {string} */
                restsOn: "documented" | "assumed";
            }[];
            /** @description When no operation matches, those that were probably meant, the likeliest first. */
            nearest?: {
                operationId: string;
                method: string;
                /** @description Path template. */
                path: string;
                /** @description What the request has otherwise. */
                differs: string[];
            }[];
            /** @description For deliveries: what brought the event about. Absent when a timer did. */
            causedBy?: {
                /** @description Its number. */
                exchange: number;
            } | {
                action: string;
            };
            /** @description A label such as token-1, never the token. */
            token?: string;
            delivery?: {
                event?: string;
                attempt?: number;
                error?: string;
            };
            /** @description Does the same again; secrets are variables of the shell. */
            curl: string;
            /** @description The events that it brought about. */
            caused: components["schemas"]["CausedEvent"][];
            /** @description For deliveries: numbers of all attempts at this event and address. */
            attempts?: number[];
        };
        OneOrMore: string | string[];
        StatusPattern: number | ("1xx" | "2xx" | "3xx" | "4xx" | "5xx");
        BodyMember: {
            /** @description JSON Pointer, such as /orderForm/lineItems/0/code. */
            pointer: string;
            equals: unknown;
        };
        /** @description Every member given must fit; of a list, one of its items. */
        JournalFilter: {
            /** @enum {string} */
            system?: "omnium" | "flow";
            /** @enum {string} */
            kind?: "call" | "delivery";
            operationId?: components["schemas"]["OneOrMore"];
            status?: components["schemas"]["StatusPattern"] | components["schemas"]["StatusPattern"][];
            method?: components["schemas"]["OneOrMore"];
            /** @description The path as it was sent, without query; `*` stands for any text. */
            path?: string;
            /** @description A text in URL or bodies. */
            containing?: string;
            /** @description Members of the request's body; all must fit. */
            requestBody?: components["schemas"]["BodyMember"][];
            /** @description Members of the answer's body; all must fit. */
            responseBody?: components["schemas"]["BodyMember"][];
            violating?: boolean;
            faulted?: boolean;
            fault?: string;
            unmatched?: boolean;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
            afterSeq?: number;
        };
        Verification: {
            filter: components["schemas"]["JournalFilter"];
            /** @description Exactly so many, or a range; at least one when absent. */
            times?: number | {
                atLeast?: number;
                atMost?: number;
            };
        };
        Verdict: {
            verified: boolean;
            /** @description How many match. */
            count: number;
            expected: {
                atLeast: number;
                atMost?: number;
            };
            /** @description Numbers of those that match. */
            exchanges: number[];
            /** @description When there are too few, those that come nearest, best first. */
            nearest: {
                seq: number;
                /** @description The exchange in a few words. */
                exchange: string;
                differs: {
                    /** @description Member of the filter, with its pointer for bodies. */
                    criterion: string;
                    expected: string;
                    seen: string;
                }[];
            }[];
            /** @description The same in words; empty when all is well. */
            explanation: string;
        };
        Expectation: {
            filter: components["schemas"]["JournalFilter"];
            /** @description How many must match; 1 when absent. */
            times?: number;
            /** @description Real milliseconds; 10000 when absent. */
            timeout?: number;
        };
        Har: {
            log: {
                /** @constant */
                version: "1.2";
                creator: {
                    name: string;
                    version: string;
                };
                entries: Record<string, never>[];
            };
        };
        /**
         * @description pending: on the wire, waiting for an attempt, or held by a fault. delivered: the subscriber took it (2xx). failed: given up after the last attempt that the rules of the system allow, or dropped by a fault.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed";
        Delivery: {
            id: string;
            /** @enum {string} */
            system: "omnium" | "flow";
            /** @description Id of the event. */
            event: string;
            /** @description `event` of Omnium, an action of Flow. */
            webhook: string;
            subscription?: string;
            /** @description Secrets in it are redacted. */
            url: string;
            /** @description Those of the subscription. Secrets are redacted. */
            headers?: {
                [key: string]: string;
            };
            payload: unknown;
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: date-time
             * @description Tenant time.
             */
            createdAt: string;
            attempts: {
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                answeredAt: string;
                /** @description Absent when there was no answer. */
                status?: number;
                /** @description Why there was none. */
                error?: string;
                /** @description Its number in the journal. */
                exchange: number;
                /** @description The delivery fault by which it failed. */
                fault?: string;
            }[];
            /** @description When the next attempt is due; null after the end, and while a fault holds it. */
            nextAttemptAt: string | null;
            /** @description The delivery of which it is a duplicate, or that it repeats. */
            copyOf?: string;
            /** @description The delivery fault that decided when and how often it leaves, or that it does not. */
            fault?: {
                id: string;
                kind: string;
            };
        };
        DeliveryFault: {
            id: string;
            instruction: {
                [key: string]: unknown;
            };
            /**
             * @description waiting: nothing consumed it yet; partly: it applies further; lifted: before it was used up.
             * @enum {string}
             */
            state: "waiting" | "partly" | "consumed" | "lifted";
            consumedBy: {
                delivery: string;
                /**
                 * Format: date-time
                 * @description Tenant time.
                 */
                at: string;
            }[];
        };
        DeliveryFaultEffect: {
            /** @constant */
            kind: "duplicate";
            /** @description How many times more; 1 when absent. */
            copies?: number;
        } | {
            /** @constant */
            kind: "delay";
            /** @description Tenant time: an ISO 8601 duration or milliseconds. */
            by: string | number;
        } | {
            /** @enum {string} */
            kind: "hold" | "drop";
        } | {
            /** @constant */
            kind: "reorder";
            count: number;
            /** @description Places from 1 in the order in which they are to leave; the last first when absent. */
            order?: number[];
        } | {
            /** @constant */
            kind: "fail";
            /** @description As if it were the answer; none when absent. */
            status?: number;
            /** @description Whether the subscriber gets the event all the same; true when absent. */
            reaches?: boolean;
        };
        DeliveryFaultInstruction: {
            /** @enum {string} */
            system: "omnium" | "flow";
            /** @description Only this one: `event` of Omnium, an action of Flow. */
            webhook?: string;
            /** @description Only deliveries for this subscription. */
            subscription?: string;
            /** @description Only events with this text in their payload. */
            containing?: string;
            /** @description How many deliveries it applies to (`fail` attempts, `reorder` groups), 1 when absent; `always` until lifted. */
            times?: number | "always";
            /** @description How many that match pass first. */
            skip?: number;
            effect: components["schemas"]["DeliveryFaultEffect"];
        };
        Fault: {
            id: string;
            /** @description As it was injected. */
            instruction: {
                [key: string]: unknown;
            };
            /**
             * @description `lifted`: released, or past its end, before every use was made.
             * @enum {string}
             */
            state: "waiting" | "partly" | "consumed" | "lifted";
            /** @description Uses that are left. */
            remaining: number | "always";
            /** @description The calls that it decided, in order. */
            consumedBy: {
                /** @description Of the exchange in the journal. */
                seq: number;
                /**
                 * Format: date-time
                 * @description Tenant time.
                 */
                at: string;
                operationId: string;
            }[];
        };
        /** @description Which calls, how many, and when. Everything given has to fit. */
        FaultScope: {
            /** @enum {string} */
            system?: "omnium" | "flow";
            /** @description An operation of the contract, several, or `*` for each one of the system. */
            operationId?: string | string[];
            method?: string | string[];
            /** @description Values of path parameters by name, decoded. */
            path?: {
                [key: string]: string;
            };
            /** @description Values of query parameters by name; of a repeated one any. */
            query?: {
                [key: string]: string;
            };
            /** @description Only calls with this text in URL or body. */
            containing?: string;
            /** @description JSON values by member of the body, or by JSON pointer into it: `/lines/0/sku`. */
            body?: {
                [key: string]: unknown;
            };
            /** @description Label of the token as in the journal, `token-2`. */
            token?: string;
            /**
             * @description Only the n-th of those calls about the same entity: same operation and path, or same body where the path
             *     names nothing.
             */
            attempt?: number | number[];
            /** @description How many calls it applies to, 1 when absent; `always` until lifted. */
            times?: number | "always";
            /** @description How many matching calls pass first. */
            skip?: number;
            /**
             * Format: date-time
             * @description Applies from this instant of tenant time.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Is lifted at this instant of tenant time.
             */
            until?: string;
            /** @description In place of `until`: an ISO 8601 duration of tenant time, or milliseconds, from `from` or from now. */
            lasts?: string | number;
            /** @description Id of a fault that has to be consumed before. */
            after?: string;
        };
        /**
         * @description Each kind takes only the members that are its own. At most one of `milliseconds`, `tenantMilliseconds` and
         *     `until` says how long hold, latency and stall wait; releasing the fault ends every wait.
         */
        FaultEffect: {
            /**
             * @description - status: answers `status` in place of handling, with the vendor's own body or with `body`; `retryAfter`.
             *     - hold: waits, then handles with the state of that moment.
             *     - latency: handles at once, answers late.
             *     - stall: handles, sends the head and `afterBytes` of the body, and the rest after the wait.
             *     - truncate: handles, promises the whole body, sends `afterBytes` of it and closes the connection.
             *     - commit-then-drop: handles, then closes the connection without an answer.
             *     - reset: resets the connection without handling.
             *     - html: an HTML page with 200, or with `status`.
             *     - empty: 200 without a body.
             *     - malformed: handles, but answers only the first half of the JSON.
             *     - rewrite: handles, but answers `body`, or its own body with `merge` in it.
             *     - revoke-token: revokes the token of the call for good where it can be had anew, and answers 401.
             *     - clock-skew: handles with the server's clock wrong by `seconds`.
             *
             *     status, html and empty handle the call first when `handled` is true.
             */
            kind: string;
            status?: number;
            /** @description Of status and rewrite: the whole body. */
            body?: unknown;
            /** @description Seconds, or `until` for those that are left of the fault. */
            retryAfter?: number | "until";
            handled?: boolean;
            /** @description Real milliseconds. */
            milliseconds?: number;
            /** @description Milliseconds on the tenant's clock. */
            tenantMilliseconds?: number;
            /**
             * Format: date-time
             * @description An instant of tenant time.
             */
            until?: string;
            /** @description Half of the body when absent. */
            afterBytes?: number;
            /** @description Merged into the body (RFC 7396: null removes). */
            merge?: Record<string, never>;
            /** @description Ahead, or behind when negative. */
            seconds?: number;
        };
        FaultInstruction: components["schemas"]["FaultScope"] & {
            effect: components["schemas"]["FaultEffect"];
        };
        FaultVerification: {
            verified: boolean;
            message: string;
            unconsumed: components["schemas"]["Fault"][];
        };
        Subscription: {
            id: string;
            name?: string;
            url: string;
            headers: {
                [key: string]: string;
            };
            filters: {
                [key: string]: unknown;
            };
            active: boolean;
        };
        Snapshot: {
            name: string;
            /**
             * Format: date-time
             * @description Tenant time.
             */
            takenAt: string;
            /** @description How many there are in all collections. */
            entities: number;
        };
        IdList: {
            count: number;
            ids: string[];
        };
        JsonChanges: {
            /** @description JSON pointer into the entity. */
            pointer: string;
            /** @description Absent where there was nothing. */
            before?: unknown;
            /** @description Absent where there is nothing any more. */
            after?: unknown;
        }[];
        SnapshotDiff: {
            /**
             * Format: date-time
             * @description Tenant time.
             */
            from: string;
            /** Format: date-time */
            to: string;
            isEqual: boolean;
            /** @description Only those in which something differs. */
            collections: {
                /** @enum {string} */
                system: "omnium" | "flow";
                collection: string;
                added: components["schemas"]["IdList"];
                removed: components["schemas"]["IdList"];
                changed: {
                    count: number;
                    entities: {
                        id: string;
                        changes: components["schemas"]["JsonChanges"];
                    }[];
                };
            }[];
            /** @description Counters, settings and what else stands beside the collections; only what differs. */
            parts: {
                /** @enum {string} */
                system: "omnium" | "flow";
                part: string;
                changes: components["schemas"]["JsonChanges"];
            }[];
        };
        SystemDocument: {
            /** @description The entities of each collection in the order of their first write. */
            collections: {
                [key: string]: Record<string, never>[];
            };
            /** @description Counters, settings and what else stands beside the collections. */
            parts: {
                [key: string]: unknown;
            };
            /** @description Where the stream of ids stands. Only with credentials. */
            ids?: Record<string, never>;
            /** @description Events on their way. Only with credentials. */
            deliveries?: Record<string, never>[];
        };
        TenantDocument: {
            /** @constant */
            format: "flow-omnium-tenant";
            /** @description 1 today; other versions are refused. */
            version: number;
            tenant: {
                id: string;
                /**
                 * Format: date-time
                 * @description Tenant time.
                 */
                takenAt: string;
                /** @description How fast time goes: 0 stands still, 1 follows real time. */
                rate: number;
                /** @description Only with credentials. */
                seed?: string;
            };
            /** @description Whether secrets are in the document. */
            credentials: boolean;
            omnium: components["schemas"]["SystemDocument"];
            flow: components["schemas"]["SystemDocument"];
        };
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Refused; the message says why and what to do next. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    code: string;
                    message: string;
                };
            };
        };
        /** @description The time. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClockState"];
            };
        };
    };
    parameters: {
        TenantId: string;
        System: "omnium" | "flow";
        JournalSystem: "omnium" | "flow";
        JournalKind: "call" | "delivery";
        /** @description May be repeated. For deliveries the name of the webhook. */
        JournalOperationId: string[];
        /** @description A status, or a class such as 4xx. May be repeated. */
        JournalStatus: string[];
        /** @description May be repeated. */
        JournalMethod: string[];
        /** @description The path as it was sent, without query; `*` stands for any text. */
        JournalPath: string;
        /** @description Only with this text in URL or bodies. */
        JournalContaining: string;
        /** @description A member of the request's body: JSON Pointer, `=`, and its value, as JSON or as text. May be repeated; all must fit. */
        JournalRequestBody: string[];
        /** @description The same for the answer's body. */
        JournalResponseBody: string[];
        /** @description Whether it broke the contract. */
        JournalViolating: boolean;
        /** @description Whether a fault decided it. */
        JournalFaulted: boolean;
        /** @description Id of the fault that decided it. */
        JournalFault: string;
        /** @description Whether no operation matched. */
        JournalUnmatched: boolean;
        /** @description Begun at this tenant time or later. */
        JournalFrom: string;
        /** @description Begun before this tenant time. */
        JournalTo: string;
        JournalAfterSeq: number;
        /** @description At most so many, the newest. */
        JournalLimit: number;
        DeliveryId: string;
        SnapshotName: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All take calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            403: components["responses"]["Error"];
            /** @description Not all do. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text format of Prometheus, version 0.0.4. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            403: components["responses"]["Error"];
        };
    };
    getStrayJournal: {
        parameters: {
            query?: {
                system?: components["parameters"]["JournalSystem"];
                kind?: components["parameters"]["JournalKind"];
                /** @description May be repeated. For deliveries the name of the webhook. */
                operationId?: components["parameters"]["JournalOperationId"];
                /** @description A status, or a class such as 4xx. May be repeated. */
                status?: components["parameters"]["JournalStatus"];
                /** @description May be repeated. */
                method?: components["parameters"]["JournalMethod"];
                /** @description The path as it was sent, without query; `*` stands for any text. */
                path?: components["parameters"]["JournalPath"];
                /** @description Only with this text in URL or bodies. */
                containing?: components["parameters"]["JournalContaining"];
                /** @description A member of the request's body: JSON Pointer, `=`, and its value, as JSON or as text. May be repeated; all must fit. */
                requestBody?: components["parameters"]["JournalRequestBody"];
                /** @description The same for the answer's body. */
                responseBody?: components["parameters"]["JournalResponseBody"];
                /** @description Whether it broke the contract. */
                violating?: components["parameters"]["JournalViolating"];
                /** @description Whether a fault decided it. */
                faulted?: components["parameters"]["JournalFaulted"];
                /** @description Id of the fault that decided it. */
                fault?: components["parameters"]["JournalFault"];
                /** @description Whether no operation matched. */
                unmatched?: components["parameters"]["JournalUnmatched"];
                /** @description Begun at this tenant time or later. */
                from?: components["parameters"]["JournalFrom"];
                /** @description Begun before this tenant time. */
                to?: components["parameters"]["JournalTo"];
                afterSeq?: components["parameters"]["JournalAfterSeq"];
                /** @description At most so many, the newest. */
                limit?: components["parameters"]["JournalLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges in the order in which they began. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    listTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenants in the order of their creation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenants: components["schemas"]["Tenant"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TenantOptions"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone; its credentials are worth nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    resetTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    hopClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    timeout?: components["schemas"]["SettleTimeout"];
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getJournal: {
        parameters: {
            query?: {
                system?: components["parameters"]["JournalSystem"];
                kind?: components["parameters"]["JournalKind"];
                /** @description May be repeated. For deliveries the name of the webhook. */
                operationId?: components["parameters"]["JournalOperationId"];
                /** @description A status, or a class such as 4xx. May be repeated. */
                status?: components["parameters"]["JournalStatus"];
                /** @description May be repeated. */
                method?: components["parameters"]["JournalMethod"];
                /** @description The path as it was sent, without query; `*` stands for any text. */
                path?: components["parameters"]["JournalPath"];
                /** @description Only with this text in URL or bodies. */
                containing?: components["parameters"]["JournalContaining"];
                /** @description A member of the request's body: JSON Pointer, `=`, and its value, as JSON or as text. May be repeated; all must fit. */
                requestBody?: components["parameters"]["JournalRequestBody"];
                /** @description The same for the answer's body. */
                responseBody?: components["parameters"]["JournalResponseBody"];
                /** @description Whether it broke the contract. */
                violating?: components["parameters"]["JournalViolating"];
                /** @description Whether a fault decided it. */
                faulted?: components["parameters"]["JournalFaulted"];
                /** @description Id of the fault that decided it. */
                fault?: components["parameters"]["JournalFault"];
                /** @description Whether no operation matched. */
                unmatched?: components["parameters"]["JournalUnmatched"];
                /** @description Begun at this tenant time or later. */
                from?: components["parameters"]["JournalFrom"];
                /** @description Begun before this tenant time. */
                to?: components["parameters"]["JournalTo"];
                afterSeq?: components["parameters"]["JournalAfterSeq"];
                /** @description At most so many, the newest. */
                limit?: components["parameters"]["JournalLimit"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges in the order in which they began. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    getExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeWithLinks"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    verifyJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verification"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    waitForExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Expectation"];
            };
        };
        responses: {
            /** @description They were seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        exchanges: components["schemas"]["Exchange"][];
                    };
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            /** @description The time is up. The message names the exchanges that come nearest and what differs in each. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        message: string;
                        verdict: components["schemas"]["Verdict"];
                    };
                };
            };
        };
    };
    exportJournal: {
        parameters: {
            query?: {
                system?: components["parameters"]["JournalSystem"];
                kind?: components["parameters"]["JournalKind"];
                /** @description May be repeated. For deliveries the name of the webhook. */
                operationId?: components["parameters"]["JournalOperationId"];
                /** @description A status, or a class such as 4xx. May be repeated. */
                status?: components["parameters"]["JournalStatus"];
                /** @description May be repeated. */
                method?: components["parameters"]["JournalMethod"];
                /** @description The path as it was sent, without query; `*` stands for any text. */
                path?: components["parameters"]["JournalPath"];
                /** @description Only with this text in URL or bodies. */
                containing?: components["parameters"]["JournalContaining"];
                /** @description A member of the request's body: JSON Pointer, `=`, and its value, as JSON or as text. May be repeated; all must fit. */
                requestBody?: components["parameters"]["JournalRequestBody"];
                /** @description The same for the answer's body. */
                responseBody?: components["parameters"]["JournalResponseBody"];
                /** @description Whether it broke the contract. */
                violating?: components["parameters"]["JournalViolating"];
                /** @description Whether a fault decided it. */
                faulted?: components["parameters"]["JournalFaulted"];
                /** @description Id of the fault that decided it. */
                fault?: components["parameters"]["JournalFault"];
                /** @description Whether no operation matched. */
                unmatched?: components["parameters"]["JournalUnmatched"];
                /** @description Begun at this tenant time or later. */
                from?: components["parameters"]["JournalFrom"];
                /** @description Begun before this tenant time. */
                to?: components["parameters"]["JournalTo"];
                afterSeq?: components["parameters"]["JournalAfterSeq"];
                /** @description At most so many, the newest. */
                limit?: components["parameters"]["JournalLimit"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges in the order in which they began. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Har"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    exportCurlLines: {
        parameters: {
            query?: {
                system?: components["parameters"]["JournalSystem"];
                kind?: components["parameters"]["JournalKind"];
                /** @description May be repeated. For deliveries the name of the webhook. */
                operationId?: components["parameters"]["JournalOperationId"];
                /** @description A status, or a class such as 4xx. May be repeated. */
                status?: components["parameters"]["JournalStatus"];
                /** @description May be repeated. */
                method?: components["parameters"]["JournalMethod"];
                /** @description The path as it was sent, without query; `*` stands for any text. */
                path?: components["parameters"]["JournalPath"];
                /** @description Only with this text in URL or bodies. */
                containing?: components["parameters"]["JournalContaining"];
                /** @description A member of the request's body: JSON Pointer, `=`, and its value, as JSON or as text. May be repeated; all must fit. */
                requestBody?: components["parameters"]["JournalRequestBody"];
                /** @description The same for the answer's body. */
                responseBody?: components["parameters"]["JournalResponseBody"];
                /** @description Whether it broke the contract. */
                violating?: components["parameters"]["JournalViolating"];
                /** @description Whether a fault decided it. */
                faulted?: components["parameters"]["JournalFaulted"];
                /** @description Id of the fault that decided it. */
                fault?: components["parameters"]["JournalFault"];
                /** @description Whether no operation matched. */
                unmatched?: components["parameters"]["JournalUnmatched"];
                /** @description Begun at this tenant time or later. */
                from?: components["parameters"]["JournalFrom"];
                /** @description Begun before this tenant time. */
                to?: components["parameters"]["JournalTo"];
                afterSeq?: components["parameters"]["JournalAfterSeq"];
                /** @description At most so many, the newest. */
                limit?: components["parameters"]["JournalLimit"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commands in the order in which the exchanges began. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                system?: "omnium" | "flow";
                /** @description Id of the event, the same in all its copies. */
                event?: string;
                /** @description `event` of Omnium, an action of Flow. */
                webhook?: string;
                subscription?: string;
                state?: components["schemas"]["DeliveryState"];
                /** @description At most so many, the newest. */
                limit?: number;
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many match. */
                        size: number;
                        deliveries: components["schemas"]["Delivery"][];
                    };
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description How many copies; 1 when absent. */
                    times?: number;
                };
            };
        };
        responses: {
            /** @description The copies. They leave at once; `PUT …/clock {"advance":0}` waits for their answers. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: components["schemas"]["Delivery"][];
                    };
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    listDeliveryFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of their injection, used-up and lifted ones too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["DeliveryFault"][];
                    };
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    injectDeliveryFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryFaultInstruction"];
            };
        };
        responses: {
            /** @description Injected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryFault"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    clearDeliveryFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    releaseDeliveryFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                faultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lifted. It stays listed with what consumed it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    listFaults: {
        parameters: {
            query?: {
                /** @description Only those with uses that were never made. */
                unconsumed?: boolean;
                /** @description Only those in this state. */
                state?: "waiting" | "partly" | "consumed" | "lifted";
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults in the order of their injection, used-up and released ones too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["Fault"][];
                    };
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    injectFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultInstruction"];
            };
        };
        responses: {
            /** @description Injected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    scriptFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    faults: components["schemas"]["FaultInstruction"][];
                    /** @description Each fault waits until the one before it is consumed. */
                    sequence?: boolean;
                };
            };
        };
        responses: {
            /** @description Injected, in the order given. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["Fault"][];
                    };
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    verifyFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every fault was consumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultVerification"];
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            /** @description Something that was arranged did not happen, or nothing was arranged. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultVerification"];
                };
            };
        };
    };
    listFaultScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scenarios: {
                            name: string;
                            summary: string;
                            kinds: string[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    playFaultScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FaultScope"];
            };
        };
        responses: {
            /** @description Injected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["Fault"][];
                    };
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                faultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    releaseFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                faultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lifted. It stays listed with what consumed it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    listActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions by name, with the schema of their argument and an example. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: components["schemas"]["Action"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
                action: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    runAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
                action: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action gives back; null when that is nothing. */
                        result: unknown;
                        /** @description Members of the argument that the vendor's contract does not know. Nothing was refused for them. */
                        warnings: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listOmniumSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions in the order in which they were made. Secrets in headers are redacted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subscriptions: components["schemas"]["Subscription"][];
                    };
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    subscribeToOmniumEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                    name?: string;
                    /** @description Sent with every event, for instance an `Authorization`. */
                    headers?: {
                        [key: string]: string;
                    };
                    /** @description Whether events are sent; true when absent. */
                    active?: boolean;
                    /** @description Which events; all when absent. As in Omnium: class names, categories, stores and so on. */
                    filters?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The subscription. */
                        result: unknown;
                        warnings: string[];
                    };
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    endOmniumSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing more is sent to it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    changeOmniumSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url?: string;
                    name?: string;
                    headers?: {
                        [key: string]: string;
                    };
                    active?: boolean;
                    filters?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description As it is now. Secrets in headers are redacted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collections: {
                            name: string;
                            size: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readCollection: {
        parameters: {
            query?: {
                /** @description Only the entity of this id. */
                id?: string;
                /** @description At most so many. */
                limit?: number;
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                system: components["parameters"]["System"];
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entities in the order of their first write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many the collection holds. */
                        size: number;
                        items: Record<string, never>[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAssumedAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operations in the order of their first answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Answers altogether. */
                        calls: number;
                        /** @description Those of the operations below. */
                        assumedCalls: number;
                        operations: components["schemas"]["AnsweredOperation"][];
                    };
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Most snapshots of one tenant. */
                        limit: number;
                        snapshots: components["schemas"]["Snapshot"][];
                    };
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Letters, digits, -, _ and .; snapshot-N when absent. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                snapshot: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
                snapshot: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    forkTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Of the new tenant; tenant-N when absent. */
                    id?: string;
                    /** @description Ids and credentials follow from it. */
                    seed?: string;
                    /** @description As the tenant was in this snapshot; as it is now when absent. */
                    snapshot?: string;
                };
            };
        };
        responses: {
            /** @description The new tenant. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    diffSnapshots: {
        parameters: {
            query: {
                /** @description Name of a snapshot. */
                from: string;
                /** @description Name of a snapshot; now when absent. */
                to?: string;
                limit?: number;
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotDiff"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    exportTenant: {
        parameters: {
            query?: {
                /**
                 * @description Writes secrets as well: credentials, tokens, headers of subscriptions, events on their way. Without them
                 *     the imported tenant has credentials of its own, and other secrets read `[redacted]`.
                 */
                credentials?: boolean;
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
        };
    };
    importTenant: {
        parameters: {
            query?: {
                /** @description Of the new tenant. */
                id?: string;
                /** @description New ids and credentials follow from it. */
                seed?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantDocument"];
            };
        };
        responses: {
            /** @description The new tenant. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
        };
    };
}
