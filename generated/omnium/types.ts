// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/Token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange client credentials for a bearer token
         * @description Answers the bare token as text; with returnAsJson=true the JSON object. With `Accept: application/json` the bare token may arrive as a quoted JSON string, so a client strips surrounding quotes. Not subject to any rate limit.
         */
        post: operations["TokenPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one order */
        get: operations["OrdersGet"];
        put?: never;
        post?: never;
        /**
         * Delete an order
         * @description The status becomes Deleted; only deletePermanently removes the document.
         */
        delete: operations["OrdersDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{id}/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an earlier version of an order */
        get: operations["OrderGetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/GetOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders, optionally those changed since an instant */
        get: operations["OrdersGetOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/GetOrders/ByOrderType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders of some order types */
        get: operations["OrdersGetOrdersByOrderType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/GetOrdersForPickUpPoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders to be picked up at some stores */
        get: operations["OrdersGetOrdersForPickUpPoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/GetOrdersForCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the orders of a customer, found by id, phone or e-mail */
        get: operations["OrdersGetOrdersForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/Customers/{customerId}/Orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the orders of one customer */
        get: operations["OrdersGetOrdersByCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/GetOrderForCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one order if it is that of the customer */
        get: operations["OrdersGetOrderForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/PosOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create a finished sale of a point of sale
         * @description Whatever is sent, the order type becomes Pos and the status Completed. Needs the role of a POS writer.
         */
        put: operations["OrdersCreatePosOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/carts/{cartId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the order that a cart became */
        get: operations["OrdersGetByCartId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/secret/{secretKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order by its secret key
         * @description The prose describes this one as usable without a token; the listing does not say so.
         */
        get: operations["OrdersGetBySecretKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/GetOrders/Count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count orders */
        get: operations["OrdersGetOrderCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/GetAsPdf/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order as PDF
         * @description The listing declares a string; that it is the file is likely.
         */
        get: operations["OrdersGetAsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{id}/Exists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /** Ask whether an order exists */
        head: operations["OrdersExists"];
        patch?: never;
        trace?: never;
    };
    "/api/Orders/ExistMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask which of many orders exist
         * @description Answers the ids that exist.
         */
        post: operations["OrdersExistMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/AddComment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a comment to an order, and optionally send it */
        post: operations["OrdersAddComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/ExportOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send orders to a connector again */
        post: operations["OrdersExportOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/PatchLineItemIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give order lines other ids */
        post: operations["OrdersPatchLineItemIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search orders
         * @description Reads an index: a document just written may be missing for up to about a second.
         */
        post: operations["OrdersSearchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/Scroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a large extract of orders
         * @description Batches of 1000. The cursor ends after about five minutes of silence.
         */
        post: operations["OrdersScrollSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The next batch of an extract of orders
         * @description An empty result ends the extract. The newest cursor is the one to use.
         */
        get: operations["OrdersScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/SearchByCustomProperties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find orders by a property
         * @description Takes query parameters although it is a POST.
         */
        post: operations["OrdersGetOrdersByCustomProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/Customers/{customerId}/Orders/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search in the orders of one customer */
        post: operations["OrdersSearchOrdersForCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/Update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Overwrite an order completely
         * @description Members that are not sent are lost. It answers the result of a workflow, so the workflow is taken to run (implied).
         */
        put: operations["OrdersOverwrite"];
        /** Update an order with a whole document */
        post: operations["OrdersUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/UpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update many orders
         * @description Orders that do not exist are added. The workflow runs only when asked for.
         */
        post: operations["OrdersUpdateMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add many orders
         * @description Orders that exist are skipped, not overwritten.
         */
        post: operations["OrdersAddMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/ImportMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import orders without running any workflow */
        post: operations["OrdersImportMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create an order and let Omnium number it
         * @description orderNumber is generated, and becomes the id when none is sent. Runs the workflow. The listing shows 200, the older snapshot 201.
         */
        put: operations["OrdersCreate"];
        /**
         * Create an order under an id of the caller
         * @description Runs the workflow of the given status. An id that exists is refused with 409.
         */
        post: operations["OrdersPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/PatchOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change members of an order
         * @description Members absent or null are kept; names in forceUpdate are set to null. Never runs the workflow.
         */
        patch: operations["OrdersPatchOrder"];
        trace?: never;
    };
    "/api/Orders/GetOrders/ByIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read many orders by id
         * @description Ids without an order are listed in missingIds; never 404.
         */
        get: operations["OrdersGetOrdersByIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/UpdateStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the status of an order or of one shipment
         * @description Runs the workflow of the status unless skipRunWorkflow is set. With returnId it drives the workflow of that return.
         */
        post: operations["WorkflowUpdateStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/OrderLinesUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver, cancel, split or reallocate units of lines
         * @description An unknown shipmentId makes a new shipment. Lines left over make the order PartiallyShipped.
         */
        post: operations["WorkflowPartialUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{cartId}/processCartWorkflowTest/{status}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try the workflow of a status on a cart */
        post: operations["WorkflowProcessCartWorkflowTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/PatchUpdateOrderLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change members of order lines */
        patch: operations["OrdersPatchOrderLine"];
        trace?: never;
    };
    "/api/Orders/{orderId}/OrderLines/{lineItemId}/Cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel one order line */
        post: operations["OrdersCancelOrderLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/OrderLines/Cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel lines of several orders
         * @description At most 100 orders; answers how many lines were cancelled.
         */
        post: operations["OrdersCancelOrderLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/OrderLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a line to an order */
        post: operations["OrdersAddOrderLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/AddManyOrderLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add several lines to an order */
        post: operations["OrdersAddManyOrderLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/AddOrderLineProperties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or change properties of order lines */
        put: operations["OrdersAddOrderLineProperties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/AddPayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add payments, the older form
         * @deprecated
         * @description The older twin of the POST on the same path.
         */
        put: operations["OrdersAddPaymentToOrder"];
        /**
         * Add payments
         * @description A payment with a known id overwrites, one with an unknown id is added, one without id is appended on every call.
         */
        post: operations["OrdersAddPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{orderId}/PutPayments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace all payments of an order */
        put: operations["OrdersPutPaymentsOnOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Orders/{id}/GetPaymentOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the payment options of an order */
        get: operations["OrdersGetPaymentOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PaymentReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List payment transactions */
        post: operations["PaymentReportSearchPaymentTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PaymentReport/SearchPaymentTransactionsByDateAndPaymentMethod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sum payment transactions by day and payment method */
        post: operations["PaymentReportSearchPaymentTransactionsByDateAndPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/OrderShipments/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the shipments of an order */
        put: operations["ShipmentsPut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change shipments of an order
         * @description Merged by shipmentId.
         */
        patch: operations["ShipmentsPatch"];
        trace?: never;
    };
    "/api/OrderShipments/{orderId}/DeleteShipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete shipments of an order
         * @description The body lists shipment ids.
         */
        delete: operations["ShipmentsDeleteShipments"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/OrderShipments/{orderId}/AddOrderLinesToShipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move order lines to a shipment */
        put: operations["ShipmentsAddOrderLinesToShipment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ClickAndCollect/GetOrdersForCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the click-and-collect orders of a customer */
        get: operations["ClickAndCollectGetOrdersForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ClickAndCollect/GetOrderForCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one click-and-collect order of a customer */
        get: operations["ClickAndCollectGetOrderForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ClickAndCollect/ExtendCustomerPickupDeadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the customer more time to collect
         * @description Adds a span of time to the deadline.
         */
        post: operations["ClickAndCollectExtendCustomerPickupDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Returns/Claims/ClaimTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the kinds of claims */
        get: operations["ReturnsGetClaimTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Returns/{orderId}/UpdateStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the status of a return and run its workflow */
        post: operations["ReturnsUpdateStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Returns/SearchReturnOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search returns
         * @description Answers 404 when nothing matches.
         */
        post: operations["ReturnsSearchReturnOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Returns/{orderId}/Return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return goods of an order
         * @description The id may also be the order number. Adds a return form to the order; the snapshot answers a list of forms, the listing one form.
         */
        post: operations["ReturnsReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Returns/CreateReplacementOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace goods of an order by a new order
         * @description By default a credit payment on the original order balances it.
         */
        post: operations["ReturnsCreateReplacementOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Returns/{orderId}/{returnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change members of a return */
        patch: operations["ReturnsPatchReturn"];
        trace?: never;
    };
    "/api/Invoices/Orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invoices of an order
         * @description Answers 404 when there are none.
         */
        get: operations["InvoicesGetInvoicesByOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Files/{serviceType}/Download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Download a stored file */
        post: operations["FilesDownload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ImagesDelivery/GetImageUrl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address of an image in a wanted size */
        get: operations["ImagesDeliveryGetImageUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Answers 404 when there are none.
         */
        get: operations["InvoicesGetInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one invoice */
        get: operations["InvoicesGet"];
        put?: never;
        post?: never;
        /** Delete an invoice */
        delete: operations["InvoicesDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/Customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invoices of a customer
         * @description Answers 404 when there are none.
         */
        get: operations["InvoicesGetInvoicesByCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/GetAsPdf/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invoice as PDF */
        get: operations["InvoicesGetAsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/UpdateInvoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or update an invoice */
        put: operations["InvoicesUpdateInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search invoices, optionally with totals
         * @description Answers 404 when nothing matches.
         */
        post: operations["InvoicesSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/AddInvoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invoice from a file
         * @description The body is the file itself.
         */
        post: operations["InvoicesAddInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/{invoiceId}/AddFileToInvoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach the file of an invoice
         * @description The body is the file itself.
         */
        post: operations["InvoicesAddFileToInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Invoices/{invoiceId}/AddAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a further file to an invoice
         * @description The body is the file itself. A known assetId is replaced, an unknown one taken as the new id, none is generated.
         */
        post: operations["InvoicesAddAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a private customer */
        post: operations["PrivateCustomersPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add many private customers
         * @description Customers that exist are skipped.
         */
        post: operations["PrivateCustomersAddMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/AddOrUpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or update many private customers */
        put: operations["PrivateCustomersAddOrUpdateMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a private customer
         * @description A full replacement: members that are not sent are lost.
         */
        post: operations["PrivateCustomersUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/PatchPrivateCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change members of a private customer */
        patch: operations["PrivateCustomersPatchPrivateCustomer"];
        trace?: never;
    };
    "/api/PrivateCustomers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one private customer */
        get: operations["PrivateCustomersGet"];
        put?: never;
        post?: never;
        /**
         * Delete a private customer
         * @description Removes the record and its relations as contact.
         */
        delete: operations["PrivateCustomersDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/GetCustomerByPhoneAndStore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a private customer by phone and store
         * @description Both parameters are needed.
         */
        get: operations["PrivateCustomersGetCustomerByPhoneAndStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Anonymize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Anonymise a private customer
         * @description Deletes the customer and scrubs orders and invoices, which stay; cannot be undone.
         */
        delete: operations["PrivateCustomersAnonymizeCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Information/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is stored about a private customer */
        get: operations["PrivateCustomersGetPrivateCustomerInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a consent of a customer */
        post: operations["PrivateCustomersAddConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the consents of a customer */
        get: operations["PrivateCustomersGetConsentsForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search private customers */
        post: operations["PrivateCustomersSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Scroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a large extract of private customers */
        post: operations["PrivateCustomersScrollSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of an extract of private customers */
        get: operations["PrivateCustomersScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a club membership
         * @description Creates the customer when missing.
         */
        get: operations["PrivateCustomersGetCustomerClubMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/Add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a customer a club member
         * @description Creates the customer when missing.
         */
        post: operations["PrivateCustomersAddNewCustomerClubMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/AddPending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a club membership that awaits approval
         * @description The approval stays empty.
         */
        post: operations["PrivateCustomersAddNewPendingCustomerClubMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/AddWithConsentList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a customer a club member with consents */
        post: operations["PrivateCustomersAddNewCustomerClubMemberWithConsentList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/UpdateConsentList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the consents of a club member
         * @description An empty list clears them.
         */
        post: operations["PrivateCustomersUpdateCustomerClubMemberConsentList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/AddWithPatchRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a customer a club member with details */
        post: operations["PrivateCustomersAddNewCustomerClubMemberWithPatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/UpdatedWithPatchRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change details of a club member
         * @description The vendor's spelling of the path is kept.
         */
        post: operations["PrivateCustomersUpdateCustomerClubMemberWithPatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/UpdateInterests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the interests of a club member
         * @description An empty list clears them.
         */
        post: operations["PrivateCustomersUpdateCustomerClubMemberInterests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/{id}/CustomerClubMember/Remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a club membership */
        delete: operations["PrivateCustomersRemoveCustomerClubMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/AddOrUpdateManyCustomerClubMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or update many club members
         * @description Does not create missing customers.
         */
        put: operations["PrivateCustomersAddOrUpdateManyCustomerClubMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/GetAllCustomerClubMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List club members */
        get: operations["PrivateCustomersGetAllCustomerClubMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/CustomerClubMembers/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search club members */
        post: operations["CustomerClubMembersSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/ScrollCustomerClubMembers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of club members */
        get: operations["PrivateCustomersScrollCustomerClubMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/GetCustomerClubInterests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the interests that members can have */
        get: operations["PrivateCustomersGetCustomerClubInterests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/UpdateCustomerNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a customer's number
         * @description Orders that carry it are rewritten.
         */
        post: operations["PrivateCustomersUpdateCustomerNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/GetNextCustomerNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw the next customer number
         * @description No body is recorded for the answer; the number is assumed.
         */
        get: operations["PrivateCustomersGetNextCustomerNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PrivateCustomers/AddComment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a comment to a private customer */
        post: operations["PrivateCustomersAddComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerPrivacy/ChangePrivateCustomerId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Merge one private customer into another
         * @description A GET that writes: it moves the data, deletes the source and creates the target when missing.
         */
        get: operations["CustomerPrivacyChangePrivateCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerPrivacy/ChangePrivateCustomerIdBatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge several private customers
         * @description At most 50.
         */
        post: operations["CustomerPrivacyChangePrivateCustomerIdBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerPrivacy/ChangeBusinessCustomerId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Merge one business customer into another
         * @description A GET that writes: it moves the data, deletes the source and creates the target when missing.
         */
        get: operations["CustomerPrivacyChangeBusinessCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerGroups/{customerGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one customer group */
        get: operations["CustomerGroupsGetCustomerGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerGroups/CustomerGroups/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search customer groups */
        post: operations["CustomerGroupsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerGroups/CustomerGroups/Add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a customer group */
        put: operations["CustomerGroupsAdd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerGroups/CustomerGroups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a customer group */
        delete: operations["CustomerGroupsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a business customer */
        post: operations["BusinessCustomersPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/Update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a business customer
         * @description A full replacement: members that are not sent are lost.
         */
        post: operations["BusinessCustomersUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/PatchBusinessCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change members of a business customer
         * @description The customer is named in the body.
         */
        patch: operations["BusinessCustomersPatchBusinessCustomer"];
        trace?: never;
    };
    "/api/BusinessCustomers/AddOrUpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or update many business customers */
        put: operations["BusinessCustomersAddOrUpdateMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/GetBusinessCustomerByContactPhone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find business customers by the phone of a contact */
        get: operations["BusinessCustomersGetBusinessCustomerByContactPhone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/GetBusinessCustomerByContactPrivateCustomerId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find business customers by the private customer of a contact */
        get: operations["BusinessCustomersGetBusinessCustomerByContactPrivateCustomerId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/GetBusinessCustomerByContactEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find business customers by the e-mail of a contact */
        get: operations["BusinessCustomersGetBusinessCustomerByContactEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one business customer */
        get: operations["BusinessCustomersGet"];
        put?: never;
        post?: never;
        /** Delete a business customer */
        delete: operations["BusinessCustomersDeleteBusinessCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search business customers by free text, the older form
         * @deprecated
         */
        get: operations["BusinessCustomerFreeTextSearch"];
        put?: never;
        /** Search business customers */
        post: operations["BusinessCustomersSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/GetAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List business customers, optionally those changed since an instant */
        get: operations["BusinessCustomersGetAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/{id}/SalesLimitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what may not be sold to a customer */
        get: operations["BusinessCustomersGetSalesLimitationsForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/SalesLimitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all sales limitations */
        get: operations["BusinessCustomersGetSalesLimitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/Scroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a large extract of business customers */
        post: operations["BusinessCustomersScrollSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of an extract of business customers */
        get: operations["BusinessCustomersScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/SendEmailToCustomer/{businessCustomerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an e-mail to a business customer
         * @description A note of it is kept.
         */
        post: operations["BusinessCustomersSendEmailToCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/DeleteAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all business customers
         * @description Guarded by a word and the tenant's id; for development only.
         */
        delete: operations["BusinessCustomersDeleteAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/UpdateCustomerNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a business customer's number */
        post: operations["BusinessCustomersUpdateCustomerNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomers/GetNextCustomerNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Draw the next business customer number */
        get: operations["BusinessCustomersGetNextCustomerNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/Assets/GetAssets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List files of a business customer */
        get: operations["BusinessCustomerAssetsGetAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/Assets/AddAsset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file to a business customer
         * @description The body is the file itself. The snapshot answers 401 for missing ids.
         */
        post: operations["BusinessCustomerAssetsAddAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/Assets/AddAssets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach files by address to a business customer */
        post: operations["BusinessCustomerAssetsAddAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/Assets/UpdateAssets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change files of a business customer */
        post: operations["BusinessCustomerAssetsUpdateAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/Assets/DeleteAssets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove files of a business customer */
        delete: operations["BusinessCustomerAssetsDeleteAssets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/ContactPerson/GetContactPersons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contacts of a business customer */
        get: operations["BusinessCustomerContactPersonGetContactPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/ContactPerson/AddContactPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or replace a contact
         * @description A contact with the same id, e-mail or phone is replaced. Answers all contacts.
         */
        put: operations["BusinessCustomerContactPersonAddContactPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BusinessCustomer/{businessCustomerId}/ContactPerson/DeleteContactPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a contact */
        delete: operations["BusinessCustomerContactPersonDeleteContactPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the stock of one SKU
         * @description An unknown SKU is taken to give an empty result.
         */
        get: operations["InventoryGet"];
        put?: never;
        post?: never;
        /** Delete the stock of a SKU in some warehouses */
        delete: operations["InventoryDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create stock of a SKU in a warehouse */
        post: operations["InventoryPost"];
        /** Delete the stock of many SKUs in some warehouses */
        delete: operations["InventoryDeleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load stock in bulk
         * @description Overwrites also what is identical, and writes a transaction for each item; meant for the first load.
         */
        post: operations["InventoryAddMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/Update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the stock of one SKU in one warehouse */
        put: operations["InventoryUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/UpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set stock levels, at most 1000 items
         * @description Identical items are skipped; cost, location and minQuantity sent as 0 or empty are kept; reservedInventory is kept unless the flag is set.
         */
        put: operations["InventoryUpdateMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/ProcessInventoryTransactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book changes of stock
         * @description Several entries for one item are allowed.
         */
        post: operations["InventoryProcessInventoryTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/RecalculateReservedInventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work out the reservations anew
         * @description A GET that writes.
         */
        get: operations["InventoryRecalculateReservedInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of stock */
        get: operations["InventoryScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search stock
         * @description At least one filter is needed. A hit list longer than one batch carries a scrollId.
         */
        post: operations["InventorySearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/ScrollTransactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of stock transactions */
        get: operations["InventoryScrollTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Inventory/SearchTransactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search stock transactions
         * @description The page is counted from one here.
         */
        post: operations["InventorySearchInventoryTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/{purchaseOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one purchase order */
        get: operations["PurchaseOrdersGetPurchaseOrder"];
        put?: never;
        /**
         * Work out available-to-promise anew
         * @description Does not change the purchase order.
         */
        post: operations["PurchaseOrdersUpdateAtpValues"];
        /** Delete a purchase order for good */
        delete: operations["PurchaseOrdersDelete"];
        options?: never;
        head?: never;
        /** Change members of a purchase order */
        patch: operations["PurchaseOrdersPatch"];
        trace?: never;
    };
    "/api/PurchaseOrders/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search purchase orders */
        post: operations["PurchaseOrdersSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/Scroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a large extract of purchase orders */
        post: operations["PurchaseOrdersScrollSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of an extract of purchase orders */
        get: operations["PurchaseOrdersScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a purchase order
         * @description Locked for 30 s per document and checked against versionId; the second writer gets 409.
         */
        put: operations["PurchaseOrdersUpdate"];
        /**
         * Create a purchase order
         * @description id and missing line ids are generated, totals calculated; isDelivery also creates a delivery. The listing shows 200; 201 is likely.
         */
        post: operations["PurchaseOrdersPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/UpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Update many purchase orders */
        put: operations["PurchaseOrdersUpdateMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/{purchaseOrderId}/AddPublicPurchaseOrderComment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a comment that the supplier may see
         * @description The role PurchaseOrderRead is enough.
         */
        post: operations["PurchaseOrdersAddPublicPurchaseOrderComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/{purchaseOrderId}/AddInternalPurchaseOrderComment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an internal comment to a purchase order
         * @description The role PurchaseOrderRead is enough.
         */
        post: operations["PurchaseOrdersAddInternalPurchaseOrderComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/Extended/{purchaseOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a purchase order with its store and supplier */
        get: operations["PurchaseOrdersGetExtendedPurchaseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/{purchaseOrderId}/OrderLines/Split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split lines of a purchase order
         * @description The rest stays on the line that was split.
         */
        post: operations["PurchaseOrdersSplitOrderLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/{purchaseOrderId}/OrderLines/{lineItemId}/Cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel what is not delivered of a line */
        post: operations["PurchaseOrdersCancelOrderLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/UpdateAndRunWorkflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a purchase order and run the workflow of its status */
        post: operations["PurchaseOrdersUpdateAndRunWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PurchaseOrders/{purchaseOrderId}/UpdateStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the status of a purchase order and run its workflow
         * @description A failed workflow answers 200 with isAborted and reverts the status.
         */
        post: operations["PurchaseOrdersRunWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one delivery */
        get: operations["DeliveriesGetDelivery"];
        put?: never;
        post?: never;
        /** Delete a delivery */
        delete: operations["DeliveriesDelete"];
        options?: never;
        head?: never;
        /**
         * Change members of a delivery
         * @description The answer has the shape of the patch.
         */
        patch: operations["DeliveriesPatch"];
        trace?: never;
    };
    "/api/Deliveries/{deliveryId}/PurchaseOrderLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the purchase order lines of a delivery */
        get: operations["DeliveriesGetDeliveryPurchaseOrderLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search deliveries */
        post: operations["DeliveriesSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/CreateDelivery/{purchaseOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a delivery from lines of a purchase order
         * @description Lines are named by lineItemId or code. A partial quantity splits the purchase order line.
         */
        post: operations["DeliveriesCreateDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a delivery
         * @description That an unknown one is created is not known.
         */
        put: operations["DeliveriesUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/UpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace many deliveries
         * @description The listing names one delivery as the answer.
         */
        put: operations["DeliveriesUpdateMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/{deliveryId}/AddPublicDeliveryComment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a comment to a delivery that the supplier may see */
        post: operations["DeliveriesAddPublicDeliveryComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/{deliveryId}/AddInternalDeliveryComment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an internal comment to a delivery */
        post: operations["DeliveriesAddInternalDeliveryComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/ProcessGoodsReception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive goods, deliveries found from the lines
         * @description goodsReceptionId is not checked here: a repeated call books the goods again.
         */
        post: operations["DeliveriesProcessGoodsReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Deliveries/{deliveryId}/ProcessGoodsReception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive goods on one delivery
         * @description A goodsReceptionId that was booked before is refused with 400, naming the ids. Lines must belong to the delivery.
         */
        post: operations["DeliveriesProcessGoodsReceptionForDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Suppliers/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one supplier */
        get: operations["SuppliersGetSupplier"];
        put?: never;
        post?: never;
        /** Delete a supplier */
        delete: operations["SuppliersDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Suppliers/{supplierId}/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an earlier version of a supplier */
        get: operations["SuppliersGetSupplierVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Suppliers/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search suppliers */
        post: operations["SuppliersSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or replace a supplier
         * @description A full replacement: members that are not sent are lost. The id is needed.
         */
        put: operations["SuppliersUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Suppliers/UpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or replace many suppliers
         * @description An id that occurs twice refuses the batch.
         */
        put: operations["SuppliersUpdateMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/AddProductImage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Add an image by address to a product
         * @description A GET that writes.
         */
        get: operations["ProductsAddProductImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/Assets/AddAsset/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file to a product
         * @description The body is the file itself.
         */
        post: operations["ProductsAddAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/Assets/GetAssets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List media by id */
        get: operations["ProductsGetAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/Assets/AddAssets/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach media by address to a SKU */
        post: operations["ProductsAddAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/Assets/UpdateAssets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change media of products */
        post: operations["ProductsUpdateAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/Assets/DeleteAssets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove media of products */
        delete: operations["ProductsDeleteAssets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/PatchMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change members of many products and variants */
        patch: operations["ProductsPatchMany"];
        trace?: never;
    };
    "/api/Products/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add or enrich many products */
        post: operations["ProductsAddMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/DeleteMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete many products */
        delete: operations["ProductsDeleteMany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/UpdateMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrich many products
         * @description External ids are merged, properties overwritten; what is unchanged is skipped.
         */
        post: operations["ProductsUpdateMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product
         * @description Takes a product id or a SKU. Prices of customers are left out.
         */
        get: operations["ProductsGet"];
        put?: never;
        post?: never;
        /** Delete a product */
        delete: operations["ProductsDelete"];
        options?: never;
        head?: never;
        /** Change members of a product */
        patch: operations["ProductsPatchProduct"];
        trace?: never;
    };
    "/api/Products/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product document as stored
         * @description Takes the id of the document, language included.
         */
        get: operations["ProductsGetRawProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/{productId}/ByMarket/{marketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a product with the prices of a market */
        get: operations["ProductsGetProductByMarket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/{productId}/ByStore/{storeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a product with the prices of a store */
        get: operations["ProductsGetProductByStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/{productId}/ByCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product with the prices of a customer
         * @description 404 also when the product is not in the customer's assortment.
         */
        get: operations["ProductsGetProductByCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/{productId}/Variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the variants of a product */
        get: operations["ProductsGetVariants"];
        /** Add or overwrite a variant */
        put: operations["ProductsPutVariant"];
        /** Add or enrich a variant */
        post: operations["ProductsPostVariant"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change members of variants
         * @description Entries without a skuId are skipped.
         */
        patch: operations["ProductsPatchManyVariants"];
        trace?: never;
    };
    "/api/Products/ProductCategories/{productCategoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the products of a category */
        get: operations["ProductsGetByCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/ProductSearch/{productSearchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the products of a stored search */
        get: operations["ProductsGetByProductSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/SearchProducts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search products
         * @description Answers list items, not whole products.
         */
        post: operations["ProductsSearchProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of an extract of products */
        get: operations["ProductsScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/Scroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a large extract of products
         * @description Answers whole products.
         */
        post: operations["ProductsScrollSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or overwrite a product */
        put: operations["ProductsPutProduct"];
        /** Add or enrich a product */
        post: operations["ProductsPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/{productId}/Variants/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one variant of a product */
        get: operations["ProductsGetVariant"];
        put?: never;
        post?: never;
        /** Delete a variant */
        delete: operations["ProductsDeleteVariant"];
        options?: never;
        head?: never;
        /** Change members of one variant */
        patch: operations["ProductsPatchVariant"];
        trace?: never;
    };
    "/api/Products/Variants/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a variant by its id */
        get: operations["ProductsGetVariantByVariantId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/{productId}/VariantList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add or enrich several variants */
        post: operations["ProductsPostManyVariants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ProductCategories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one category
         * @description The id may carry the language.
         */
        get: operations["ProductCategoriesGetCategory"];
        put?: never;
        post?: never;
        /** Delete a category */
        delete: operations["ProductCategoriesDelete"];
        options?: never;
        head?: never;
        /** Change members of a category */
        patch: operations["ProductCategoriesPatchCategory"];
        trace?: never;
    };
    "/api/ProductCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories */
        get: operations["ProductCategoriesGetCategories"];
        /** Add or overwrite a category */
        put: operations["ProductCategoriesPut"];
        /** Add or enrich a category */
        post: operations["ProductCategoriesPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ProductCategories/GetCategoryTree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the tree of categories */
        get: operations["ProductCategoriesGetCategoryTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ProductCategories/GetCategoryTreeBySearch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the tree of the categories of a product search */
        post: operations["ProductCategoriesGetCategoryTreeBySearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ProductCategories/{parentId}/SubCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the categories below one */
        get: operations["ProductCategoriesGetSubCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ProductCategories/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add or update many categories */
        post: operations["ProductCategoriesAddMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ProductCategories/PatchMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change members of many categories */
        patch: operations["ProductCategoriesPatchMany"];
        trace?: never;
    };
    "/api/ProductCategories/ScrollSearch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a large extract of categories */
        post: operations["ProductCategoriesScrollSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ProductCategories/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of an extract of categories */
        get: operations["ProductCategoriesScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Products/ProductCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put products into categories */
        put: operations["ProductsAddCategoriesToProducts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceListItems/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search price list items */
        post: operations["PriceListItemsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceListItems/ScrollSearch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a large extract of price list items */
        post: operations["PriceListItemsScrollSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceListItems/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of price list items */
        get: operations["PriceListItemsScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/AddPriceListItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or update price list items
         * @description Items of unknown price lists are ignored without a word.
         */
        post: operations["PriceListsAddPriceListItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/PatchPriceListItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change members of price list items
         * @description Missing items are created.
         */
        patch: operations["PriceListsPatchPriceListItems"];
        trace?: never;
    };
    "/api/PriceLists/{id}/priceListItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the items of a price list */
        get: operations["PriceListsGetPriceListItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/DeletePriceListItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete price list items */
        delete: operations["PriceListsDeletePriceListItems"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one price list */
        get: operations["PriceListsGetPriceList"];
        put?: never;
        post?: never;
        /** Delete a price list */
        delete: operations["PriceListsDeletePriceList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/SearchPriceLists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search price lists */
        post: operations["PriceListsSearchPriceLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/AddPriceList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add or update a price list */
        post: operations["PriceListsAddPriceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/ActivatePriceList/{priceListId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a price list
         * @description Its prices reach the products by this.
         */
        post: operations["PriceListsActivatePriceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PriceLists/DeactivatePriceList/{priceListId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deactivate a price list */
        post: operations["PriceListsDeactivatePriceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Prices/Scroll/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next batch of prices */
        get: operations["PricesScroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Prices/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search prices */
        post: operations["PricesSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Prices/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or update prices
         * @description Matched by customer, group, code, market, currency, promotion, store and price list, and by dates unless ignored. A negative price is refused.
         */
        put: operations["PricesPutPrices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete prices
         * @description prices null deletes all prices of the product.
         */
        delete: operations["PricesDeletePrices"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CostPrices/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or update cost prices */
        put: operations["CostPricesPutCostPrices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CostPrices/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search cost prices */
        post: operations["CostPricesSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CostPrices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete cost prices */
        delete: operations["CostPricesDeleteCostPrices"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Stores/{storeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one store or warehouse */
        get: operations["StoresGet"];
        put?: never;
        post?: never;
        /** Delete a store */
        delete: operations["StoresDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Stores/GetByExternalId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find stores by an id in another system */
        get: operations["StoresGetByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all stores and warehouses
         * @description Answers 404 when there are none.
         */
        get: operations["GetAllStores"];
        /** Add or overwrite a store */
        put: operations["StoresPut"];
        /** Create a store */
        post: operations["StoresPost"];
        /** Delete the store given in the body */
        delete: operations["DeleteStoreByObject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Stores/PatchStore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change members of a store
         * @description The store is named in the body.
         */
        patch: operations["StoresPatchStore"];
        trace?: never;
    };
    "/api/Stores/Update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace an existing store */
        post: operations["StoresUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Stores/Enrich": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge data into a store */
        post: operations["StoresEnrich"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Stores/AddMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add many stores */
        post: operations["StoresAddMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Stores/SearchStores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search stores */
        post: operations["StoresSearchStores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Markets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all markets
         * @description A bare array; 404 when there are none. Exactly one is the default market.
         */
        get: operations["MarketsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Markets/GetMarketGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List groups of markets */
        get: operations["MarketsGetMarketGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Markets/Update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or update a market */
        put: operations["MarketsUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Markets/{marketId}/Delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a market
         * @description Removes the setting only.
         */
        delete: operations["MarketsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ShipmentOptions/{marketId}/ShipmentOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the shipment options of a market */
        get: operations["ShipmentOptionsGetShipmentOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ShipmentOptions/{marketId}/ShipmentOption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a shipment option of a market */
        delete: operations["ShipmentOptionsDeleteShipmentOption"];
        options?: never;
        head?: never;
        /** Change a shipment option of a market */
        patch: operations["ShipmentOptionsPatchShipmentOption"];
        trace?: never;
    };
    "/api/Comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one comment */
        get: operations["CommentsGet"];
        put?: never;
        post?: never;
        /** Delete a comment */
        delete: operations["CommentsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Comments/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search comments */
        post: operations["CommentsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Comments/Add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a comment */
        put: operations["CommentsAdd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Comments/Update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a comment */
        patch: operations["CommentsUpdate"];
        trace?: never;
    };
    "/api/EventLog/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search the event log */
        post: operations["EventLogSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/EventLog/SearchByPrevious/{eventLogModel}/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find events that follow another one */
        post: operations["EventLogSearchByPrevious"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event sent to a subscribed URL
         * @description Subscriptions are set up in the back office (URL, headers, bearer or basic authentication, filters); there is no signature. After a failure three more attempts follow after 1, 5 and 15 seconds, except after 2xx, 400, 404 and 429. The wording would also allow three attempts in all. Delivery is at least once, order is not promised; the receiver de-duplicates.
         */
        post: operations["event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    productSaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A product was saved
         * @description The event of products, sent to a subscription that asks for the class Product; retried as any other event. The class and the numbers of writes through the API are published, that each save sends one is assumed.
         */
        post: operations["productSaved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    storeSaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A store was saved
         * @description The event of stores, sent to a subscription that asks for the class Store; retried as any other event. The class and the numbers of writes through the API are published, that each save sends one is assumed.
         */
        post: operations["storeSaved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    purchaseOrderSaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchase order was saved
         * @description The event of purchase orders, sent to a subscription that asks for the class PurchaseOrder; retried as any other event. The class and the numbers of writes through the API are published, that each save sends one is assumed.
         */
        post: operations["purchaseOrderSaved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    deliverySaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A delivery was saved
         * @description The event of deliveries, sent to a subscription that asks for the class Delivery; retried as any other event. The class and the numbers of writes through the API are published, that each save sends one is assumed.
         */
        post: operations["deliverySaved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        OmniumTokenResponse: {
            /** @description JWT */
            accessToken?: string | null;
            /**
             * Format: int32
             * @description Lifetime in seconds; 864000 (ten days) by the developer guide
             */
            expiresIn?: number;
            /** @description Bearer */
            tokenType?: string | null;
        };
        /** @description Problem of the web framework. The vendor lists no members; these are the standard ones. */
        ProblemDetails: {
            /**
             * Format: uri
             * @description Problem type
             */
            type?: string | null;
            /** @description Short text */
            title?: string | null;
            /**
             * Format: int32
             * @description HTTP status
             */
            status?: number | null;
            /** @description Details */
            detail?: string | null;
            /** @description Request reference */
            instance?: string | null;
        };
        OmniumPropertyItem: {
            /** @description Property key */
            key?: string | null;
            /** @description Grouping key */
            keyGroup?: string | null;
            /** @description Always a string, whatever valueType says */
            value?: string | null;
            /** @description E.g. String, Number, Boolean, DateTime, DropDown, Xhtml */
            valueType?: string | null;
        };
        OmniumAsset: {
            /** @description Image alt text */
            altText?: string | null;
            /** @description Asset ID; generated when absent */
            assetId?: string | null;
            /** @description Asset kind */
            assetType?: string | null;
            /** @description MIME type */
            contentType?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            description?: string | null;
            /** @description Source URL to import */
            externalUrl?: string | null;
            /** @description File name incl. extension */
            fileName?: string | null;
            /** @description Re-import external URL */
            forceUpload?: boolean | null;
            /** @description Main image flag */
            isMainImage?: boolean;
            /**
             * Format: int64
             * @description Size in bytes
             */
            length?: number;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            name?: string | null;
            parentId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Usage key */
            purpose?: string | null;
            /**
             * Format: int32
             * @description Position index
             */
            sortOrder?: number | null;
            url?: string | null;
        };
        OmniumOrderAddress: {
            apartmentNumber?: string | null;
            city?: string | null;
            /** @description Two-letter country code */
            countryCode?: string | null;
            countryName?: string | null;
            /** @description Daytime phone */
            daytimePhoneNumber?: string | null;
            email?: string | null;
            /** @description Evening phone */
            eveningPhoneNumber?: string | null;
            /** @description ID in another system */
            externalId?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            /** @description Street line */
            line1?: string | null;
            /** @description Second address line */
            line2?: string | null;
            /** @description Full name or company */
            name?: string | null;
            /** @description Organisation name */
            organization?: string | null;
            /** @description Organisation number */
            organizationalNumber?: string | null;
            phone?: string | null;
            postalCode?: string | null;
            regionCode?: string | null;
            /** @description Region */
            regionName?: string | null;
            /** @description State/county */
            state?: string | null;
            /** @description House number */
            streetNumber?: string | null;
        };
        OmniumAddress: {
            apartmentNumber?: string | null;
            city?: string | null;
            /** @description Two-letter country code */
            countryCode?: string | null;
            countryName?: string | null;
            email?: string | null;
            /** @description ID in another system */
            externalId?: string | null;
            /** @description Street line */
            line1?: string | null;
            /** @description Second address line */
            line2?: string | null;
            /** @description Location label */
            locationName?: string | null;
            /** @description Name of location/customer/business */
            name?: string | null;
            phone?: string | null;
            postalCode?: string | null;
            /** @description Address key/values */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Uses of the address */
            purposes?: string[] | null;
            regionCode?: string | null;
            /** @description Region */
            regionName?: string | null;
            /** @description State/county */
            state?: string | null;
            /** @description House number */
            streetNumber?: string | null;
        };
        OmniumExternalId: {
            /** @description External ID value */
            id?: string | null;
            /** @description System owning the ID */
            providerName?: string | null;
        };
        OmniumContactPerson: {
            address?: components["schemas"]["OmniumAddress"];
            email?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            firstName?: string | null;
            /** @description Contact ID */
            id?: string | null;
            /** @description Primary contact */
            isPrimaryContact?: boolean;
            lastName?: string | null;
            /** @description Receives notifications */
            notify?: boolean;
            phone?: string | null;
            /** @description Linked private customer */
            privateCustomerId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * @deprecated
             * @description Use roles
             */
            role?: string | null;
            roles?: string[] | null;
        };
        OmniumEntityError: {
            /** @description Handling comment */
            comment?: string | null;
            /** @description Error details */
            details?: string | null;
            /** @description Error type key */
            key?: string | null;
            /** @description Short error text */
            message?: string | null;
            /**
             * Format: date-time
             * @description Time of error
             */
            occurred?: string;
            /** @description Reference */
            referenceId?: string | null;
            /** @enum {string|null} */
            severity?: "Error" | "Warning" | "Information" | null;
            /** @description Handling state; schema and prose differ on the first and last value */
            status?: string | null;
        };
        OmniumOrderGroup: {
            description?: string | null;
            /** @description Unique ID */
            id?: string | null;
            name?: string | null;
        };
        OmniumCharge: {
            /**
             * Format: decimal
             * @description Charge amount
             */
            amount?: number;
            /** @description Charge code */
            code?: string | null;
        };
        OmniumPromotionFixedPriceReward: {
            /** Format: decimal */
            fixedPricePrice?: number;
            /** Format: int32 */
            fixedPriceQuantity?: number;
        };
        OmniumConditionalPricingSettings: {
            showPricesOnlyWhenConditionMet?: boolean;
        };
        OmniumPromotionAdvancedReward: {
            /** Format: int32 */
            discountUsageLimit?: number;
            isAdvancedRewardEnabled?: boolean;
            isDiscountLeastExpensive?: boolean;
            isDiscountMostExpensive?: boolean;
        };
        OmniumPromotionAmount: {
            /** Format: decimal */
            amount?: number;
            /** @description Currency code */
            currency?: string | null;
            marketId?: string | null;
        };
        OmniumPromotionQuantityTier: {
            /** @description Currency code */
            currency?: string | null;
            /** Format: decimal */
            discountAmount?: number;
            /** Format: decimal */
            fixedPrice?: number;
            marketId?: string | null;
            /** Format: decimal */
            percentage?: number;
            /**
             * Format: int32
             * @description Units
             */
            quantity?: number;
        };
        OmniumPromotionMultiBuyReward: {
            conditionalPricing?: components["schemas"]["OmniumConditionalPricingSettings"];
            isFixedPrice?: boolean | null;
            /** Format: int32 */
            numberOfDiscountedItems?: number;
            /** Format: decimal */
            percentage?: number;
            promotionAdvancedReward?: components["schemas"]["OmniumPromotionAdvancedReward"];
            promotionAmounts?: components["schemas"]["OmniumPromotionAmount"][] | null;
            quantityTiers?: components["schemas"]["OmniumPromotionQuantityTier"][] | null;
            /** Format: int32 */
            requiredBuyAmount?: number;
            useConditionalPricing?: boolean;
            usePercentage?: boolean;
            useTieredPricing?: boolean;
        };
        OmniumDiscount: {
            /** @description Ignore combination rules */
            alwaysApply?: boolean;
            /** @description Stackable */
            canBeCombinedWithOtherPromotions?: boolean;
            /**
             * Format: decimal
             * @description Computed monetary discount
             */
            discountAmount?: number;
            /** @description Coupon/campaign code */
            discountCode?: string | null;
            discountId?: string | null;
            /** @description Display name */
            discountName?: string | null;
            /** @enum {string|null} */
            discountSource?: "Manual" | "Campaign" | null;
            /** @enum {string|null} */
            discountType?: "None" | "LineItem" | "Order" | "Shipping" | "Manual" | "BonusPoints" | null;
            /**
             * Format: decimal
             * @description Value interpreted via rewardType
             */
            discountValue?: number;
            /** @description Reward paid as points */
            isBonusPointsReward?: boolean;
            /**
             * Format: decimal
             * @description Cap on the discount; 0 is taken to mean no cap
             */
            maxDiscountAmount?: number;
            /**
             * Format: int32
             * @description Lower applied first
             */
            priority?: number;
            /** @description Fixed price rule */
            promotionFixedPriceReward?: components["schemas"]["OmniumPromotionFixedPriceReward"];
            /** @description Multi-buy rule */
            promotionMultiBuyReward?: components["schemas"]["OmniumPromotionMultiBuyReward"];
            /** @enum {string|null} */
            rewardType?: "None" | "Money" | "Percentage" | "Free" | "FixedPrice" | "Gift" | "MultiBuys" | "Kit" | null;
            /** @description Target SKUs */
            skuIds?: string[] | null;
        };
        OmniumPrice: {
            /** @description SKU/product the price is for */
            code?: string | null;
            /**
             * Format: decimal
             * @description Cost price
             */
            cost?: number;
            /** @description ISO currency code */
            currencyCode?: string | null;
            /** @description Customer group ID */
            customerGroup?: string | null;
            customerId?: string | null;
            /** Format: decimal */
            discountAmount?: number;
            /** Format: decimal */
            discountPercent?: number;
            /** @description ID in another system */
            externalId?: string | null;
            /** @description Backorder allowed */
            isBackorder?: boolean;
            /** @description Club price */
            isCustomerClubSpecificPrice?: boolean;
            /** @description External promotion engine */
            isExternalPromotion?: boolean | null;
            /** @description Tax added later */
            isTaxExcluded?: boolean;
            marketGroupId?: string | null;
            marketId?: string | null;
            marketType?: string | null;
            /**
             * Format: decimal
             * @description Quantity break
             */
            minQuantity?: number;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /**
             * Format: decimal
             * @description Price before discount
             */
            originalUnitPrice?: number;
            priceListId?: string | null;
            priceListItemId?: string | null;
            /** @description Special type, e.g. B = blocking */
            priceType?: string | null;
            productId?: string | null;
            promotionId?: string | null;
            promotionName?: string | null;
            /** Format: int32 */
            promotionPriority?: number | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: decimal
             * @description RRP
             */
            recommendedRetailPrice?: number;
            /**
             * @deprecated
             * @description Use code
             */
            skuId?: string | null;
            storeId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number | null;
            /** @description Unit of measure */
            unit?: string | null;
            /**
             * Format: decimal
             * @description Price after discount
             */
            unitPrice?: number;
            /** Format: date-time */
            validFrom?: string;
            /** Format: date-time */
            validUntil?: string | null;
        };
        OmniumComponentOption: {
            priceOffsets?: components["schemas"]["OmniumPrice"][] | null;
            productId?: string | null;
            skuId?: string | null;
        };
        OmniumProductComponent: {
            /** @description Component GUID */
            componentId?: string | null;
            componentName?: string | null;
            /**
             * @deprecated
             * @description Use productId
             */
            id?: string | null;
            isRequired?: boolean;
            /** @description Selectable options */
            options?: components["schemas"]["OmniumComponentOption"][] | null;
            productId?: string | null;
            /**
             * Format: decimal
             * @description Units in package
             */
            quantity?: number;
            skuId?: string | null;
        };
        OmniumOrderLineBonusPoints: {
            /**
             * Format: decimal
             * @description Points earned
             */
            earnedPoints?: number;
            /**
             * Format: decimal
             * @description Points pending
             */
            newPointsOnHold?: number;
        };
        OmniumOrderLineDiscount: {
            /** @description Ignore combination rules */
            alwaysApply?: boolean;
            /** @description Stackable */
            canBeCombinedWithOtherPromotions?: boolean;
            /**
             * Format: decimal
             * @description Computed monetary discount
             */
            discountAmount?: number;
            /**
             * Format: decimal
             * @description Discount per unit
             */
            discountAmountPrItem?: number;
            /** @description Coupon/campaign code */
            discountCode?: string | null;
            discountId?: string | null;
            /** @description Display name */
            discountName?: string | null;
            /** @enum {string|null} */
            discountSource?: "Manual" | "Campaign" | null;
            /**
             * Format: decimal
             * @description Value interpreted via rewardType
             */
            discountValue?: number;
            /** @description Reward paid as points */
            isBonusPointsReward?: boolean;
            /**
             * Format: decimal
             * @description Cap on the discount; 0 is taken to mean no cap
             */
            maxDiscountAmount?: number;
            /**
             * Format: int32
             * @description Lower applied first
             */
            priority?: number;
            /** @description Fixed price rule */
            promotionFixedPriceReward?: components["schemas"]["OmniumPromotionFixedPriceReward"];
            /** @description Multi-buy rule */
            promotionMultiBuyReward?: components["schemas"]["OmniumPromotionMultiBuyReward"];
            /** @enum {string|null} */
            rewardType?: "None" | "Money" | "Percentage" | "Free" | "FixedPrice" | "Gift" | "MultiBuys" | "Kit" | null;
        };
        OmniumOrderLine: {
            /** @description Alternative name */
            alternativeProductName?: string | null;
            brand?: string | null;
            campaignId?: string | null;
            cancelComment?: string | null;
            cancelReason?: string | null;
            /**
             * Format: date-time
             * @description Cancel time
             */
            canceledDate?: string | null;
            /**
             * Format: decimal
             * @description Cancelled units
             */
            canceledQuantity?: number;
            /** @description SKU */
            code?: string | null;
            /** @description Colour */
            color?: string | null;
            /** @description Free comment */
            comment?: string | null;
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Unit cost
             */
            cost?: number;
            /**
             * Format: decimal
             * @description Line cost total
             */
            costTotal?: number;
            /** @description Create PO from line */
            createPurchaseOrder?: boolean | null;
            /** Format: decimal */
            creditedAmount?: number;
            /**
             * Format: date-time
             * @description Pickup deadline
             */
            customerPickupDeadline?: string | null;
            /**
             * Format: date-time
             * @description Delivery time
             */
            deliveredDate?: string | null;
            /**
             * Format: decimal
             * @description Delivered units
             */
            deliveredQuantity?: number;
            /** @description Manual discount reason */
            discountReasonCode?: string | null;
            /**
             * Format: decimal
             * @description Total line discount
             */
            discounted?: number;
            /**
             * Format: decimal
             * @description Line discount ex tax
             */
            discountedExclTax?: number;
            /**
             * Format: decimal
             * @description Line total after line discounts
             */
            discountedPrice?: number;
            /**
             * Format: decimal
             * @description discountedPrice ex tax
             */
            discountedPriceExclTax?: number;
            displayName?: string | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            /**
             * Format: date-time
             * @description Expected delivery
             */
            expectedDeliveryDate?: string | null;
            /**
             * Format: decimal
             * @description Line total after all discounts
             */
            extendedPrice?: number;
            /**
             * Format: decimal
             * @description extendedPrice ex tax
             */
            extendedPriceExclTax?: number;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            groupId?: string | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            imageUrl?: string | null;
            /** @description Bin location */
            internalWarehouseLocation?: string | null;
            /** @description Reserved on incoming PO */
            isAwaitingPurchaseOrder?: boolean | null;
            /** @description Backorder allowed */
            isBackorder?: boolean;
            /** @description Bundle (price = sum of parts) */
            isBundle?: boolean;
            /** @description Configurable product */
            isConfigurableProduct?: boolean;
            /** @description No promotion recalculation */
            isExcludedFromPromotions?: boolean | null;
            /** @description Gift flag */
            isGift?: boolean;
            /**
             * @deprecated
             * @description Package flag
             */
            isPackage?: boolean;
            /** @description Already broken down */
            isPackageBrokeDown?: boolean;
            /** @description Package with own price */
            isPackageProduct?: boolean;
            /** @description Locked in UI */
            isReadOnly?: boolean;
            /** @description Customer cannot edit */
            isReadOnlyByCustomer?: boolean;
            /** @description Serial number required */
            isSerializableProduct?: boolean | null;
            /** @description Accessory of another line */
            isSkuAccessory?: boolean | null;
            /** @description No inventory effect */
            isVirtualProduct?: boolean;
            /**
             * Format: decimal
             * @deprecated
             * @description Use discounted
             */
            lineItemDiscountAmount?: number;
            /**
             * Format: decimal
             * @deprecated
             * @description Use discountedPriceExclTax
             */
            lineItemDiscountAmountExclTax?: number;
            /** @description Required line ID */
            lineItemId?: string | null;
            /** @description Change reason */
            modifiedReason?: string | null;
            /**
             * Format: decimal
             * @description Line share of order discount
             */
            orderDiscountAmount?: number;
            /** @description Bonus points on line */
            orderLineBonusPoints?: components["schemas"]["OmniumOrderLineBonusPoints"];
            /** @description Discounts on line */
            orderLineDiscounts?: components["schemas"]["OmniumOrderLineDiscount"][] | null;
            /**
             * Format: decimal
             * @description Unit price before cancellation
             */
            originalExtendedPricePerUnit?: number | null;
            /** @description Parent package line */
            packageLineItemId?: string | null;
            /** @description Parent package SKU */
            packageSkuId?: string | null;
            /**
             * Format: decimal
             * @description Unit list price incl. tax
             */
            placedPrice?: number;
            /**
             * Format: decimal
             * @description Unit list price ex tax
             */
            placedPriceExclTax?: number;
            priceListId?: string | null;
            priceListItemId?: string | null;
            productId?: string | null;
            productType?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: decimal
             * @description Ordered units
             */
            quantity?: number;
            /**
             * Format: date-time
             * @description Ready for pickup time
             */
            readyForPickupDate?: string | null;
            /**
             * Format: decimal
             * @description Units ready for pickup
             */
            readyForPickupQuantity?: number | null;
            /**
             * Format: date-time
             * @description Replaced time
             */
            replacedDate?: string | null;
            /**
             * Format: decimal
             * @description Replaced units
             */
            replacedQuantity?: number | null;
            replacementReason?: string | null;
            replacementType?: string | null;
            /**
             * Format: date-time
             * @description Requested delivery
             */
            requestedDeliveryDate?: string | null;
            /** @description Stock reserved flag */
            reservedInventory?: boolean;
            /** @description Reserving delivery */
            reservedInventoryDeliveryId?: string | null;
            /** @description Reserving PO */
            reservedInventoryPurchaseOrderId?: string | null;
            /** @description Reserving PO line */
            reservedInventoryPurchaseOrderLineId?: string | null;
            /**
             * Format: decimal
             * @description Reserved units
             */
            reservedInventoryQuantity?: number;
            /**
             * Format: date-time
             * @description Return time
             */
            returnDate?: string | null;
            /**
             * Format: decimal
             * @description Returned units
             */
            returnQuantity?: number;
            /** @description Return reason text */
            returnReason?: string | null;
            /** @description Return type ID */
            returnType?: string | null;
            /** @description Chosen unit */
            selectedUnit?: string | null;
            /**
             * Format: decimal
             * @description Unit conversion factor
             */
            selectedUnitConversionFactor?: number | null;
            /**
             * Format: decimal
             * @description Quantity in chosen unit
             */
            selectedUnitQuantity?: number | null;
            serialNumber?: string | null;
            size?: string | null;
            /**
             * Format: date-time
             * @description Pick deadline
             */
            storePickDate?: string | null;
            /**
             * Format: decimal
             * @description Informational RRP
             */
            suggestedRetailPrice?: number;
            /**
             * Format: decimal
             * @description RRP ex tax
             */
            suggestedRetailPriceExclTax?: number;
            supplierId?: string | null;
            supplierName?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number | null;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Restock on return */
            updateStock?: boolean;
            /** @description Product page URL */
            webSiteProductUrl?: string | null;
        };
        OmniumPaymentOrderLineReference: {
            /** @description Order line ID */
            lineItemId?: string | null;
        };
        OmniumPayment: {
            /**
             * Format: decimal
             * @description Transaction amount
             */
            amount?: number;
            /** @description Provider auth code */
            authorizationCode?: string | null;
            /**
             * Format: date-time
             * @description Authorisation expiry
             */
            authorizationExpires?: string | null;
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            customerName?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Payment ID; null appends on AddPayments */
            id?: string | null;
            /**
             * @deprecated
             * @description Internal
             */
            implementationClass?: string | null;
            internalReference?: string | null;
            invoiceId?: string | null;
            /** @description Added in UI */
            isManuallyAdded?: boolean;
            /** @description Related lines */
            orderLineReferences?: components["schemas"]["OmniumPaymentOrderLineReference"][] | null;
            /**
             * Format: date-time
             * @description Actual payment date
             */
            paidDate?: string | null;
            /**
             * Format: int32
             * @deprecated
             * @description Legacy; default 0
             */
            paymentId?: number;
            /**
             * Format: uuid
             * @deprecated
             * @description Legacy GUID; default zeros
             */
            paymentMethodId?: string;
            /** @description Configured provider name (required) */
            paymentMethodName?: string | null;
            /** @description Sub-method, e.g. Card, Swish */
            paymentType?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            reason?: string | null;
            shipmentId?: string | null;
            status?: string | null;
            storeId?: string | null;
            /** @description Provider transaction ID (required) */
            transactionId?: string | null;
            transactionType?: string | null;
            /**
             * @deprecated
             * @description Unused
             */
            validationCode?: string | null;
        };
        OmniumOrderStatusLogItem: {
            /**
             * Format: int64
             * @description Ms since previous status
             */
            durationSincePreviousMs?: number | null;
            /** @description Status name */
            status?: string | null;
            /**
             * Format: date-time
             * @description Event time (UTC)
             */
            timestamp?: string;
        };
        OmniumShipmentDimensions: {
            /**
             * Format: int32
             * @description Height cm
             */
            heightInCm?: number;
            /**
             * Format: int32
             * @description Length cm
             */
            lengthInCm?: number;
            /**
             * Format: int32
             * @description Width cm
             */
            widthInCm?: number;
        };
        ShipmentPackageLineItemReference: {
            /** @description Order line ID */
            lineItemId?: string | null;
        };
        OmniumShipmentTracking: {
            /** @description Label URL */
            shipmentLabelLink?: string | null;
            /** @description Tracking URL */
            shipmentTrackingLink?: string | null;
            shipmentTrackingNumber?: string | null;
        };
        OmniumShipmentPackage: {
            /** @description Package barcode */
            barcode?: string | null;
            /** @description Package size */
            dimensions?: components["schemas"]["OmniumShipmentDimensions"];
            /** @description Content text */
            goodsDescription?: string | null;
            /** @description Unique ID */
            id?: string | null;
            /** @description Lines in package */
            lineItemReferences?: components["schemas"]["ShipmentPackageLineItemReference"][] | null;
            /** @description Tracking info */
            shipmentTracking?: components["schemas"]["OmniumShipmentTracking"];
            /**
             * Format: double
             * @description Volume (litres)
             */
            volume?: number | null;
            /**
             * Format: double
             * @description Weight kg
             */
            weightInKg?: number;
        };
        OmniumPickUpPointAddress: {
            city?: string | null;
            country?: string | null;
            /** @description Two-letter country code */
            countryCode?: string | null;
            postalCode?: string | null;
            street?: string | null;
            streetName?: string | null;
            /** @description House number */
            streetNumber?: string | null;
        };
        OmniumPickUpPointOpeningHour: {
            /** @description Weekday */
            day?: string | null;
            from?: string | null;
            to?: string | null;
        };
        OmniumShippingPickUpPoint: {
            address?: components["schemas"]["OmniumPickUpPointAddress"];
            name?: string | null;
            openingHours?: components["schemas"]["OmniumPickUpPointOpeningHour"][] | null;
            /** @description Carrier service point ID */
            servicePointId?: string | null;
        };
        OmniumShipment: {
            /** @description Delivery address */
            address?: components["schemas"]["OmniumOrderAddress"];
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Completion time
             */
            completed?: string | null;
            /** @description Shipment contact */
            contactPerson?: components["schemas"]["OmniumContactPerson"];
            /** @description Discount list */
            discounts?: components["schemas"]["OmniumDiscount"][] | null;
            /**
             * Format: date-time
             * @description Expected delivery
             */
            expectedDeliveryDate?: string | null;
            /**
             * Format: date-time
             * @description Expected ship date (ATP)
             */
            expectedShipmentDate?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Content text */
            goodsDescription?: string | null;
            /** @description Do not reallocate */
            isAllocated?: boolean;
            /** @description Order lines */
            lineItems?: components["schemas"]["OmniumOrderLine"][] | null;
            /** @description Order-status name on shipment level */
            orderStatus?: string | null;
            /** @description Status timeline */
            orderStatusLog?: components["schemas"]["OmniumOrderStatusLogItem"][] | null;
            packages?: components["schemas"]["OmniumShipmentPackage"][] | null;
            /** @description Pickup point */
            pickUpPointInformation?: components["schemas"]["OmniumShippingPickUpPoint"];
            /** @description Pickup store ID */
            pickUpWarehouseCode?: string | null;
            /** @description Previous status */
            prevStatus?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Return label URL */
            returnLabelLink?: string | null;
            /** @description Return tracking URL */
            returnTrackingLink?: string | null;
            returnTrackingNumber?: string | null;
            /** @description Carrier service point ID */
            servicePointId?: string | null;
            /** @description Unique shipment ID (required) */
            shipmentId?: string | null;
            /** @description Label URL */
            shipmentLabelLink?: string | null;
            /**
             * Format: decimal
             * @description Shipping tax percent
             */
            shipmentTaxRate?: number | null;
            /** @description Tracking URL */
            shipmentTrackingLink?: string | null;
            /** @description Tracking number */
            shipmentTrackingNumber?: string | null;
            /**
             * Format: decimal
             * @description Shipping credited
             */
            shippingCreditedTotal?: number;
            /**
             * Format: decimal
             * @description Shipping discount
             */
            shippingDiscountAmount?: number;
            /** @description Friendly shipping name */
            shippingLabel?: string | null;
            shippingMethodId?: string | null;
            /** @description Shipping method (configured option) */
            shippingMethodName?: string | null;
            /** @description Carrier product ID */
            shippingMethodProductId?: string | null;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number;
            /**
             * Format: decimal
             * @description Shipping ex tax
             */
            shippingSubTotalExclTax?: number;
            /** Format: decimal */
            shippingTax?: number;
            /**
             * Format: decimal
             * @description Shipping after discount
             */
            shippingTotal?: number;
            /** @description Fulfilment status, default AwaitingInventory */
            status?: string | null;
            /**
             * Format: decimal
             * @description Sum of lines
             */
            subTotal?: number;
            /**
             * Format: decimal
             * @description Line tax plus shipping tax
             */
            taxTotal?: number;
            /**
             * Format: decimal
             * @description Lines plus shipping
             */
            total?: number;
            /** @description Between two warehouses */
            transit?: boolean;
            /** @description Virtual stock location */
            virtualWarehouseCode?: string | null;
            /** @description Sending warehouse (required in practice) */
            warehouseCode?: string | null;
        };
        OmniumOrderForm: {
            /**
             * Format: decimal
             * @description Sum authorised
             */
            authorizedPaymentTotal?: number;
            /**
             * Format: decimal
             * @description Sum captured
             */
            capturedPaymentTotal?: number;
            /** @description Source cart ID */
            cartId?: string | null;
            /** @description Cart/offer name */
            cartName?: string | null;
            /**
             * @deprecated
             * @description Use order lines instead
             */
            charges?: components["schemas"]["OmniumCharge"][] | null;
            /** @description Entered coupon codes */
            couponCodes?: string[] | null;
            /**
             * Format: decimal
             * @description Sum credited
             */
            creditPaymentTotal?: number;
            /** Format: decimal */
            discountAmount?: number;
            /** @description Discount list */
            discounts?: components["schemas"]["OmniumDiscount"][] | null;
            /** @description Full refund flag */
            fullRefund?: boolean;
            /**
             * Format: decimal
             * @description External rounding added to total
             */
            grossRoundoff?: number | null;
            /**
             * Format: decimal
             * @description Handling cost
             */
            handlingTotal?: number;
            /** @description Priority flag */
            isPriority?: boolean | null;
            /** @description Order lines */
            lineItems?: components["schemas"]["OmniumOrderLine"][] | null;
            /** Format: decimal */
            orderLevelTax?: number;
            payments?: components["schemas"]["OmniumPayment"][] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            purchaseOrderId?: string | null;
            shipments?: components["schemas"]["OmniumShipment"][] | null;
            /**
             * Format: decimal
             * @description Shipping credited
             */
            shippingCreditedTotal?: number;
            /** Format: decimal */
            shippingDiscountTotal?: number;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number;
            /**
             * Format: decimal
             * @description Shipping ex tax
             */
            shippingSubTotalExclTax?: number;
            /**
             * Format: decimal
             * @description Shipping after discount
             */
            shippingTotal?: number;
            /**
             * Format: decimal
             * @description Total without shipping
             */
            subTotal?: number;
            /**
             * Format: decimal
             * @description subTotal without tax
             */
            subTotalExclTax?: number;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number;
            /**
             * Format: decimal
             * @description Total incl. shipping, tax, discounts
             */
            total?: number;
            /**
             * Format: decimal
             * @description total without tax
             */
            totalExclTax?: number;
        };
        OmniumComment: {
            /** @description Attached assets */
            attachments?: components["schemas"]["OmniumAsset"][] | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            /** @description Author name */
            creator?: string | null;
            customerId?: string | null;
            deliveryMethod?: string | null;
            /** @description Body text */
            detail?: string | null;
            emailFromAddress?: string | null;
            emailFromName?: string | null;
            emailRecipient?: string | null;
            emailSubject?: string | null;
            /** @description Unique ID */
            id?: string | null;
            /** @description Order line ID */
            lineItemId?: string | null;
            /** @description ID of related object */
            objectId?: string | null;
            /** @description Related object type */
            objectType?: string | null;
            parentId?: string | null;
            /** @description Send email/SMS */
            sendNotification?: boolean | null;
            /** @description SMS sender */
            smsFrom?: string | null;
            smsRecipient?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /** @description Heading */
            title?: string | null;
            type?: string | null;
            /** @description Acting user ID */
            userId?: string | null;
        };
        OmniumClaim: {
            /** @description Claim project ID */
            projectId?: string | null;
            /** @description Claim project type */
            projectType?: string | null;
        };
        OmniumReturnCharge: {
            /** Format: decimal */
            amount?: number;
            /** @description Charge type */
            key?: string | null;
        };
        OmniumReturnOrderForm: {
            /**
             * Format: decimal
             * @description Sum authorised
             */
            authorizedPaymentTotal?: number;
            /**
             * Format: decimal
             * @description Sum captured
             */
            capturedPaymentTotal?: number;
            /** @description Source cart ID */
            cartId?: string | null;
            /** @description Cart/offer name */
            cartName?: string | null;
            /**
             * @deprecated
             * @description Use order lines instead
             */
            charges?: components["schemas"]["OmniumCharge"][] | null;
            /** @description Claim link */
            claim?: components["schemas"]["OmniumClaim"];
            /** @description Entered coupon codes */
            couponCodes?: string[] | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            /**
             * Format: decimal
             * @description Amount to credit
             */
            creditAmount?: number;
            /** @description Credit the payment */
            creditPayment?: boolean;
            /**
             * Format: decimal
             * @description Sum credited
             */
            creditPaymentTotal?: number;
            /** Format: decimal */
            discountAmount?: number;
            /** @description Discount list */
            discounts?: components["schemas"]["OmniumDiscount"][] | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Full refund flag */
            fullRefund?: boolean;
            /**
             * Format: decimal
             * @description External rounding added to total
             */
            grossRoundoff?: number | null;
            /**
             * Format: decimal
             * @description Handling cost
             */
            handlingTotal?: number;
            /** @description Priority flag */
            isPriority?: boolean | null;
            /** @description Order lines */
            lineItems?: components["schemas"]["OmniumOrderLine"][] | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            /** Format: decimal */
            orderLevelTax?: number;
            payments?: components["schemas"]["OmniumPayment"][] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            purchaseOrderId?: string | null;
            replacementOrderIds?: string[] | null;
            /** @description Charges on return */
            returnCharges?: components["schemas"]["OmniumReturnCharge"][] | null;
            returnComment?: string | null;
            returnId?: string | null;
            /** @description Return type ID */
            returnType?: string | null;
            rmaNumber?: string | null;
            /** @description Sent notifications */
            sentNotificationIds?: string[] | null;
            shipments?: components["schemas"]["OmniumShipment"][] | null;
            /**
             * Format: decimal
             * @description Shipping credited
             */
            shippingCreditedTotal?: number;
            /** Format: decimal */
            shippingDiscountTotal?: number;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number;
            /**
             * Format: decimal
             * @description Shipping ex tax
             */
            shippingSubTotalExclTax?: number;
            /**
             * Format: decimal
             * @description Shipping after discount
             */
            shippingTotal?: number;
            /** @description Return status */
            status?: string | null;
            /** @description Receiving store/warehouse */
            storeId?: string | null;
            /**
             * Format: decimal
             * @description Total without shipping
             */
            subTotal?: number;
            /**
             * Format: decimal
             * @description subTotal without tax
             */
            subTotalExclTax?: number;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number;
            /**
             * Format: decimal
             * @description Total incl. shipping, tax, discounts
             */
            total?: number;
            /**
             * Format: decimal
             * @description total without tax
             */
            totalExclTax?: number;
            /** @description Acting user ID */
            userId?: string | null;
        };
        /** @description An order with its lines, shipments, payments and returns. Every line stands twice: in the order form and in exactly one shipment. */
        OmniumOrder: {
            /** @description Documents/media on order */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            billingAddress?: components["schemas"]["OmniumOrderAddress"];
            /** @description ISO currency of the document */
            billingCurrency?: string | null;
            /**
             * Format: date-time
             * @description Completion time
             */
            completed?: string | null;
            contactPerson?: components["schemas"]["OmniumContactPerson"];
            /**
             * Format: date-time
             * @description Order creation time
             */
            created?: string;
            /** @description Club member ID (= customerId) */
            customerClubMemberId?: string | null;
            /** @description Contact name */
            customerContact?: string | null;
            customerEmail?: string | null;
            customerId?: string | null;
            customerName?: string | null;
            /** @description Customer number (not nec. unique) */
            customerNumber?: string | null;
            /** @description Customer phone with prefix */
            customerPhone?: string | null;
            /**
             * Format: date-time
             * @description Pickup deadline
             */
            customerPickupDeadline?: string | null;
            /** @description Customer's own reference */
            customerReference?: string | null;
            /** @description Customer's requisition */
            customerRequisition?: string | null;
            /** @description B2B or B2C */
            customerType?: string | null;
            /**
             * Format: decimal
             * @deprecated
             * @description Use orderForm instead
             */
            discountTotalIncVat?: number;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** Format: date-time */
            followUpDate?: string | null;
            /** @description Order line groups */
            groups?: components["schemas"]["OmniumOrderGroup"][] | null;
            /** @description Unique across all markets */
            id?: string | null;
            /** @description Text for invoice */
            invoiceComment?: string | null;
            /** @description Set by workflow */
            isNewCustomer?: boolean | null;
            /** @description Suppress Omnium notifications */
            isNotificationsDisabled?: boolean;
            /** @description Locked in UI */
            isReadOnly?: boolean;
            /**
             * Format: decimal
             * @description Sum of line cost
             */
            lineItemsCost?: number;
            /** @description Must match configured market */
            marketId?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            /** @description Last modifier */
            modifiedBy?: string | null;
            /**
             * Format: decimal
             * @description orderForm.total minus returns
             */
            netTotal?: number;
            /**
             * Format: decimal
             * @description netTotal without tax
             */
            netTotalExclTax?: number;
            /** @description Planned next status */
            nextOrderStatus?: string | null;
            /** @description Lines, payments, shipments, totals */
            orderForm?: components["schemas"]["OmniumOrderForm"];
            /** @description Internal comments */
            orderNotes?: components["schemas"]["OmniumComment"][] | null;
            /** @description Display number; defaults to id */
            orderNumber?: string | null;
            /** @description Origin system, e.g. OMS, ERP */
            orderOrigin?: string | null;
            /** @description Configured type, e.g. Online, Pos */
            orderType?: string | null;
            /**
             * Format: int32
             * @description Net payment days
             */
            paymentTermsNet?: number | null;
            /**
             * @deprecated
             * @description Use orderForm.payments
             */
            paymentType?: string | null;
            /**
             * @deprecated
             * @description Use projectIds
             */
            projectId?: string | null;
            /** @description Related projects */
            projectIds?: string[] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Customer-visible comments */
            publicOrderNotes?: components["schemas"]["OmniumComment"][] | null;
            /**
             * Format: date-time
             * @description Time set ready for pickup
             */
            readyForPickup?: string | null;
            /**
             * Format: date-time
             * @description Received time
             */
            received?: string | null;
            /** @description Related order IDs */
            relatedOrders?: string[] | null;
            /**
             * Format: decimal
             * @description Authorised vs total difference
             */
            remainingPayment?: number;
            replacementOrderIds?: string[] | null;
            /**
             * Format: date-time
             * @description Requested delivery
             */
            requestedDeliveryDate?: string | null;
            /** @description Returns on the order */
            returnOrderForms?: components["schemas"]["OmniumReturnOrderForm"][] | null;
            /** @description Sales channel name */
            salesChannel?: string | null;
            /** @description Seller ID (often email) */
            salesPersonId?: string | null;
            /** @description Seller name */
            salesPersonName?: string | null;
            /** @description Public lookup key */
            secretKey?: string | null;
            /** @description Web session reference */
            session?: string | null;
            /**
             * Format: decimal
             * @deprecated
             */
            shippingDiscountTotal?: number;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number;
            /** @description Configured status of the order type */
            status?: string | null;
            /** @description Selling store ID */
            storeId?: string | null;
            /**
             * Format: date-time
             * @description Pick deadline
             */
            storePickDate?: string | null;
            /**
             * Format: decimal
             * @deprecated
             * @description Total without shipping
             */
            subTotal?: number;
            /**
             * Format: decimal
             * @deprecated
             * @description subTotal without tax
             */
            subTotalExclTax?: number;
            subscriptionId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /**
             * Format: decimal
             * @deprecated
             * @description Total tax
             */
            taxTotal?: number;
            /**
             * Format: decimal
             * @deprecated
             * @description Total incl. shipping, tax, discounts
             */
            total?: number;
            /**
             * Format: decimal
             * @deprecated
             * @description total without tax
             */
            totalExclTax?: number;
            /**
             * Format: date-time
             * @description When nextOrderStatus applies
             */
            updateStatusDate?: string | null;
            /** @description Current version token */
            versionId?: string | null;
        };
        OmniumOrderOmniumVersion: {
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            /** @description Author of version */
            createdBy?: string | null;
            /** @description Unique ID */
            id?: string | null;
            type?: string | null;
            /** @description Order at that version */
            value?: components["schemas"]["OmniumOrder"];
            /** @description Current version token */
            versionId?: string | null;
        };
        OmniumFacet: {
            /**
             * Format: int64
             * @description Facet hit count
             */
            count?: number;
            name?: string | null;
            /** @description Filter value when different from name */
            value?: string | null;
        };
        OmniumFacetViewModel: {
            /** @description Facet dimension */
            facetType?: string | null;
            /** @description Facet groups */
            facets?: components["schemas"]["OmniumFacet"][] | null;
        };
        OmniumOrderOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumOrder"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description What the prose asks of a sale; the vendor names no such schema. */
        PosOrderMinimum: {
            marketId: string;
            storeId: string;
            orderNumber: string;
        };
        /** @enum {string} */
        OmniumCommentType: "Public" | "Internal";
        OmniumOrderCommentRequest: {
            /** @description Comment body */
            commentText?: string | null;
            commentType?: components["schemas"]["OmniumCommentType"];
            /** @description Author; defaults to API user */
            createdBy?: string | null;
            /** @description BCC, semicolon separated */
            emailBcc?: string | null;
            /** @description CC, semicolon separated */
            emailCc?: string | null;
            /** @description Sender address */
            emailFrom?: string | null;
            emailSubject?: string | null;
            /** @description Recipient; falls back to customer */
            emailTo?: string | null;
            marketId?: string | null;
            orderId?: string | null;
            sendEmail?: boolean;
            sendSms?: boolean;
            senderName?: string | null;
            /** @description SMS recipient; falls back */
            smsPhoneNumber?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
        };
        OmniumOrderExportRequest: {
            connectorId?: string | null;
            /** @description Exporter name */
            connectorName?: string | null;
            orderIds: string[];
        };
        /** @description The order in an internal shape of 80 members that differs from OmniumOrder; not described. */
        Order: Record<string, never>;
        ExportLogItem: {
            /** @description Created flag (boolean) */
            created?: boolean;
            errorLogged?: boolean;
            /** @description Step error text */
            errorReason?: string | null;
            isSuccess?: boolean;
            /** @description Status name */
            status?: string | null;
            /**
             * Format: date-time
             * @description Event time (UTC)
             */
            timestamp?: string | null;
            /** @description Translation key */
            translateKey?: string | null;
            type?: string | null;
        };
        OrderExportResult: {
            item?: components["schemas"]["Order"];
            logItems?: components["schemas"]["ExportLogItem"][] | null;
        };
        LineItemIdMapping: {
            /** @description New line ID */
            newLineItemId?: string | null;
            /** @description Old line ID */
            oldLineItemId?: string | null;
        };
        OmniumPatchLineItemIdsRequest: {
            /** @description Old→new line IDs */
            lineItemIdMappings?: components["schemas"]["LineItemIdMapping"][] | null;
            orderId?: string | null;
        };
        PatchLineItemIdsDetails: {
            /** Format: int32 */
            orderFormLineItemsUpdated?: number;
            /** Format: int32 */
            returnOrderFormLineItemsUpdated?: number;
            /** Format: int32 */
            shipmentLineItemsUpdated?: number;
        };
        OmniumPatchLineItemIdsResult: {
            /** @description Counts per location */
            details?: components["schemas"]["PatchLineItemIdsDetails"];
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /**
             * Format: int32
             * @description Requested mappings
             */
            totalRequested?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        OmniumOrderSearchRequest: {
            /**
             * Format: date-time
             * @description Completed at/after
             */
            completedFrom?: string | null;
            /**
             * Format: date-time
             * @description Completed at/before
             */
            completedTo?: string | null;
            /** @description Contact email */
            contactPersonEmail?: string | null;
            /** @description Contact phone */
            contactPersonPhone?: string | null;
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            /** @description Contact name */
            customerContact?: string | null;
            customerId?: string | null;
            customerIds?: string[] | null;
            customerName?: string | null;
            /** @description Customer number (not nec. unique) */
            customerNumber?: string | null;
            /** @description Skip facets (faster) */
            disableFacets?: boolean | null;
            email?: string | null;
            /** @description Exclude if all shipments have provider */
            excludedShipmentExternalIdProviders?: string[] | null;
            /** @description Statuses to exclude */
            excludedStatuses?: string[] | null;
            /** @description Tags to exclude */
            excludedTags?: string[] | null;
            /** @description External ID values */
            externalIds?: string[] | null;
            /**
             * Format: date-time
             * @description Follow-up at/after
             */
            followUpDateFrom?: string | null;
            /**
             * Format: date-time
             * @description Follow-up at/before
             */
            followUpDateTo?: string | null;
            /** @description Only future requested delivery */
            futureDeliveries?: boolean;
            /** @description Only with errors */
            hasErrors?: boolean;
            /** @enum {string|null} */
            inventoryStatus?: "InStock" | "PartiallyInStock" | "NotInStock" | null;
            /**
             * Format: date-time
             * @description Modified at/after (inclusive)
             */
            modifiedFrom?: string | null;
            /**
             * Format: date-time
             * @description Modified at/before
             */
            modifiedTo?: string | null;
            /** @description Order number (usually = id) */
            orderNumber?: string | null;
            /** @description Order type name */
            orderType?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description OverPaid, Paid, NotPaid, PartiallyPaid */
            paymentStatuses?: ("OverPaid" | "Paid" | "NotPaid" | "PartiallyPaid")[] | null;
            /**
             * Format: date-time
             * @description Payment at/after
             */
            paymentTransactionDateFrom?: string | null;
            /**
             * Format: date-time
             * @description Payment at/before
             */
            paymentTransactionDateTo?: string | null;
            /** @description E.g. Failed */
            paymentTransactionStatus?: string | null;
            /** @description E.g. Authorization, Capture */
            paymentTransactionTypes?: string[] | null;
            phone?: string | null;
            /** @description On these pick lists */
            picklistIds?: string[] | null;
            /** @description Containing these SKUs */
            productNumbers?: string[] | null;
            /** @description Containing serials */
            productSerialNumbers?: string[] | null;
            /** @description Containing product types */
            productTypes?: string[] | null;
            projectId?: string | null;
            /** @description Property filters */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Single property filter */
            property?: components["schemas"]["OmniumPropertyItem"];
            /**
             * Format: date-time
             * @description Ready at/after
             */
            readyForPickupFrom?: string | null;
            /**
             * Format: date-time
             * @description Ready at/before
             */
            readyForPickupTo?: string | null;
            salesChannels?: string[] | null;
            /** @description Seller ID (often email) */
            salesPersonId?: string | null;
            /** @description Free text */
            searchText?: string | null;
            /** @description Public lookup key */
            secretKey?: string | null;
            /** @description Containing discounts */
            selectedDiscounts?: string[] | null;
            /** @description Market filter */
            selectedMarkets?: string[] | null;
            /** @description Status filter */
            selectedStatuses?: string[] | null;
            /** @description Store filter */
            selectedStores?: string[] | null;
            shipmentExternalIds?: string[] | null;
            /** @description Shipping method (configured option) */
            shippingMethodName?: string | null;
            /** @description Shipping methods */
            shippingMethodNames?: string[] | null;
            /** @description Authorisation near expiry */
            showOrdersWithAuthExpires?: boolean;
            /** @description Sort key */
            sortOrder?: string | null;
            subscriptionId?: string | null;
            /** @description Tag filter */
            tags?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
            /** @description Deadline exceeded */
            urgent?: boolean;
        };
        OmniumOrderOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumOrder"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumSearchRequest: {
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description Free text */
            searchQuery?: string | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumOrderActionExecutionResult: {
            /** @enum {string|null} */
            actionStatus?: "Success" | "Warning" | "Error" | null;
            /** @description Step name, e.g. CapturePayment */
            actionType?: string | null;
            /** @description Step stopped workflow */
            cancelWorkflow?: boolean;
            /** @description Step error text */
            errorReason?: string | null;
            /** @description Hidden from user */
            isInvisible?: boolean;
            /** @description Translation key */
            translateKey?: string | null;
        };
        OmniumOrderWorkflowExecutionResult: {
            /** @description Workflow aborted */
            isAborted?: boolean;
            order?: components["schemas"]["OmniumOrder"];
            /** @description Step results */
            orderActionExecutionResults?: components["schemas"]["OmniumOrderActionExecutionResult"][] | null;
        };
        /** @description Tax rate: null or absent takes that of the market. */
        OrderLineMinimum: {
            lineItemId: string;
            code: string;
            quantity: number;
            placedPrice: number;
        };
        /** @description What the prose asks of a payment; the vendor names no such schema. */
        PaymentMinimum: {
            paymentMethodName: string;
            transactionId: string;
            transactionType: string;
            status: string;
            amount: number;
        };
        /** @description What the prose asks of a new order; the vendor names no such schema. */
        OrderCreateMinimum: {
            marketId: string;
            storeId: string;
            orderType: string;
            status: string;
            orderForm?: {
                lineItems?: components["schemas"]["OrderLineMinimum"][] | null;
                shipments?: {
                    shipmentId: string;
                    warehouseCode: string;
                    lineItems?: components["schemas"]["OrderLineMinimum"][] | null;
                }[] | null;
                payments?: components["schemas"]["PaymentMinimum"][] | null;
            };
        };
        OrderCreateWithId: components["schemas"]["OrderCreateMinimum"] & {
            id: string;
        };
        /** @description Partial order line, found by lineItemId. */
        OmniumOrderLinePatch: {
            /** @description Alternative name */
            alternativeProductName?: string | null;
            brand?: string | null;
            campaignId?: string | null;
            cancelComment?: string | null;
            cancelReason?: string | null;
            /**
             * Format: date-time
             * @description Cancel time
             */
            canceledDate?: string | null;
            /**
             * Format: decimal
             * @description Cancelled units
             */
            canceledQuantity?: number | null;
            /** @description SKU */
            code?: string | null;
            /** @description Colour */
            color?: string | null;
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: decimal
             * @description Unit cost
             */
            cost?: number | null;
            /**
             * Format: decimal
             * @description Line cost total
             */
            costTotal?: number | null;
            /** Format: decimal */
            creditedAmount?: number | null;
            /**
             * Format: date-time
             * @description Pickup deadline
             */
            customerPickupDeadline?: string | null;
            /**
             * Format: date-time
             * @description Delivery time
             */
            deliveredDate?: string | null;
            /**
             * Format: decimal
             * @description Delivered units
             */
            deliveredQuantity?: number | null;
            /** @description Manual discount reason */
            discountReasonCode?: string | null;
            /**
             * Format: decimal
             * @description Total line discount
             */
            discounted?: number | null;
            /**
             * Format: decimal
             * @description Line discount ex tax
             */
            discountedExclTax?: number | null;
            /**
             * Format: decimal
             * @description Line total after line discounts
             */
            discountedPrice?: number | null;
            /**
             * Format: decimal
             * @description discountedPrice ex tax
             */
            discountedPriceExclTax?: number | null;
            displayName?: string | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            /**
             * Format: date-time
             * @description Expected delivery
             */
            expectedDeliveryDate?: string | null;
            /**
             * Format: decimal
             * @description Line total after all discounts
             */
            extendedPrice?: number | null;
            /**
             * Format: decimal
             * @description extendedPrice ex tax
             */
            extendedPriceExclTax?: number | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            imageUrl?: string | null;
            /** @description Bin location */
            internalWarehouseLocation?: string | null;
            /** @description Reserved on incoming PO */
            isAwaitingPurchaseOrder?: boolean | null;
            /** @description Configurable product */
            isConfigurableProduct?: boolean | null;
            /** @description Gift flag */
            isGift?: boolean | null;
            /**
             * @deprecated
             * @description Package flag
             */
            isPackage?: boolean | null;
            /** @description Locked in UI */
            isReadOnly?: boolean | null;
            /** @description Serial number required */
            isSerializableProduct?: boolean | null;
            /** @description Accessory of another line */
            isSkuAccessory?: boolean | null;
            /** @description No inventory effect */
            isVirtualProduct?: boolean | null;
            /** @description true (default) merges properties */
            keepExistingCustomProperties?: boolean | null;
            /** @description The line to change */
            lineItemId?: string;
            /**
             * Format: decimal
             * @description Line share of order discount
             */
            orderDiscountAmount?: number | null;
            /** @description Bonus points on line */
            orderLineBonusPoints?: components["schemas"]["OmniumOrderLineBonusPoints"];
            /** @description Discounts on line */
            orderLineDiscounts?: components["schemas"]["OmniumOrderLineDiscount"][] | null;
            /** @description Parent package line */
            packageLineItemId?: string | null;
            /** @description Parent package SKU */
            packageSkuId?: string | null;
            /**
             * Format: decimal
             * @description Unit list price incl. tax
             */
            placedPrice?: number | null;
            /**
             * Format: decimal
             * @description Unit list price ex tax
             */
            placedPriceExclTax?: number | null;
            priceListId?: string | null;
            priceListItemId?: string | null;
            productId?: string | null;
            productType?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Properties removed before patch */
            propertiesRemovalConditions?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: decimal
             * @description Ordered units
             */
            quantity?: number | null;
            /**
             * Format: date-time
             * @description Replaced time
             */
            replacedDate?: string | null;
            /**
             * Format: decimal
             * @description Replaced units
             */
            replacedQuantity?: number | null;
            replacementReason?: string | null;
            replacementType?: string | null;
            /**
             * Format: date-time
             * @description Requested delivery
             */
            requestedDeliveryDate?: string | null;
            /** @description Stock reserved flag */
            reservedInventory?: boolean | null;
            /** @description Reserving delivery */
            reservedInventoryDeliveryId?: string | null;
            /** @description Reserving PO */
            reservedInventoryPurchaseOrderId?: string | null;
            /** @description Reserving PO line */
            reservedInventoryPurchaseOrderLineId?: string | null;
            /**
             * Format: decimal
             * @description Reserved units
             */
            reservedInventoryQuantity?: number | null;
            /**
             * Format: date-time
             * @description Return time
             */
            returnDate?: string | null;
            /**
             * Format: decimal
             * @description Returned units
             */
            returnQuantity?: number | null;
            /** @description Return reason text */
            returnReason?: string | null;
            /** @description Return type ID */
            returnType?: string | null;
            /** @description Chosen unit */
            selectedUnit?: string | null;
            /**
             * Format: decimal
             * @description Unit conversion factor
             */
            selectedUnitConversionFactor?: number | null;
            /**
             * Format: decimal
             * @description Quantity in chosen unit
             */
            selectedUnitQuantity?: number | null;
            serialNumber?: string | null;
            size?: string | null;
            /**
             * Format: date-time
             * @description Pick deadline
             */
            storePickDate?: string | null;
            /**
             * Format: decimal
             * @description Informational RRP
             */
            suggestedRetailPrice?: number | null;
            /**
             * Format: decimal
             * @description RRP ex tax
             */
            suggestedRetailPriceExclTax?: number | null;
            supplierId?: string | null;
            supplierName?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number | null;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Restock on return */
            updateStock?: boolean | null;
            /** @description Product page URL */
            webSiteProductUrl?: string | null;
        };
        OmniumPaymentPatch: {
            /**
             * Format: decimal
             * @description Transaction amount
             */
            amount?: number | null;
            /** @description Provider auth code */
            authorizationCode?: string | null;
            /**
             * Format: date-time
             * @description Authorisation expiry
             */
            authorizationExpires?: string | null;
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            customerName?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Payment ID; null appends on AddPayments */
            id?: string | null;
            internalReference?: string | null;
            /** @description Added in UI */
            isManuallyAdded?: boolean | null;
            /**
             * Format: date-time
             * @description Actual payment date
             */
            paidDate?: string | null;
            /**
             * Format: uuid
             * @deprecated
             * @description Legacy GUID; default zeros
             */
            paymentMethodId?: string | null;
            /** @description Configured provider name (required) */
            paymentMethodName?: string | null;
            /** @description Sub-method, e.g. Card, Swish */
            paymentType?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            reason?: string | null;
            shipmentId?: string | null;
            status?: string | null;
            storeId?: string | null;
            /** @description Provider transaction ID (required) */
            transactionId?: string | null;
            /** @description Authorization, Capture, Sale, Credit, Invoiced, Void + internal */
            transactionType?: string | null;
            /**
             * @deprecated
             * @description Unused
             */
            validationCode?: string | null;
        };
        OmniumShipmentPatch: {
            /** @description Delivery address */
            address?: components["schemas"]["OmniumOrderAddress"];
            /** @description Free comment */
            comment?: string | null;
            /** @description Shipment contact */
            contactPerson?: components["schemas"]["OmniumContactPerson"];
            /** @description Discount list */
            discounts?: components["schemas"]["OmniumDiscount"][] | null;
            /**
             * Format: date-time
             * @description Expected delivery
             */
            expectedDeliveryDate?: string | null;
            /**
             * Format: date-time
             * @description Expected ship date (ATP)
             */
            expectedShipmentDate?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Order lines */
            lineItems?: components["schemas"]["OmniumOrderLinePatch"][] | null;
            /** @description Order-status name on shipment level */
            orderStatus?: string | null;
            packages?: components["schemas"]["OmniumShipmentPackage"][] | null;
            /** @description Pickup point */
            pickUpPointInformation?: components["schemas"]["OmniumShippingPickUpPoint"];
            /** @description Pickup store ID */
            pickUpWarehouseCode?: string | null;
            /** @description Previous status */
            prevStatus?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Return label URL */
            returnLabelLink?: string | null;
            /** @description Return tracking URL */
            returnTrackingLink?: string | null;
            returnTrackingNumber?: string | null;
            /** @description Carrier service point ID */
            servicePointId?: string | null;
            /** @description Unique shipment ID (required) */
            shipmentId?: string | null;
            /**
             * Format: decimal
             * @description Shipping tax percent
             */
            shipmentTaxRate?: number | null;
            /** @description Tracking URL */
            shipmentTrackingLink?: string | null;
            /** @description Tracking number */
            shipmentTrackingNumber?: string | null;
            /**
             * Format: decimal
             * @description Shipping discount
             */
            shippingDiscountAmount?: number | null;
            /** @description Friendly shipping name */
            shippingLabel?: string | null;
            shippingMethodId?: string | null;
            /** @description Shipping method (configured option) */
            shippingMethodName?: string | null;
            /** @description Carrier product ID */
            shippingMethodProductId?: string | null;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number | null;
            /**
             * Format: decimal
             * @description Shipping ex tax
             */
            shippingSubTotalExclTax?: number | null;
            /** Format: decimal */
            shippingTax?: number | null;
            /**
             * Format: decimal
             * @description Shipping after discount
             */
            shippingTotal?: number | null;
            /** @description Fulfilment status, default AwaitingInventory */
            status?: string | null;
            /**
             * Format: decimal
             * @description Sum of lines
             */
            subTotal?: number | null;
            /**
             * Format: decimal
             * @description Line tax plus shipping tax
             */
            taxTotal?: number | null;
            /**
             * Format: decimal
             * @description Lines plus shipping
             */
            total?: number | null;
            /** @description Between two warehouses */
            transit?: boolean | null;
            /** @description Sending warehouse (required in practice) */
            warehouseCode?: string | null;
        };
        OmniumOrderFormPatch: {
            /**
             * Format: decimal
             * @description Sum authorised
             */
            authorizedPaymentTotal?: number | null;
            /**
             * Format: decimal
             * @description Sum captured
             */
            capturedPaymentTotal?: number | null;
            /** @description Source cart ID */
            cartId?: string | null;
            /** @description Cart/offer name */
            cartName?: string | null;
            /**
             * Format: decimal
             * @description Shipping charged to customer
             */
            chargeShipmentCostAmount?: number | null;
            /**
             * @deprecated
             * @description Use order lines instead
             */
            charges?: components["schemas"]["OmniumCharge"][] | null;
            /** @description Entered coupon codes */
            couponCodes?: string[] | null;
            /**
             * Format: decimal
             * @description Shipping credited
             */
            creditShipmentAmount?: number | null;
            /** Format: decimal */
            discountAmount?: number | null;
            /** @description Discount list */
            discounts?: components["schemas"]["OmniumDiscount"][] | null;
            /** @description Full refund flag */
            fullRefund?: boolean | null;
            /**
             * Format: decimal
             * @description Handling cost
             */
            handlingTotal?: number | null;
            /** @description Priority flag */
            isPriority?: boolean | null;
            /** @description Order lines */
            lineItems?: components["schemas"]["OmniumOrderLinePatch"][] | null;
            /** Format: decimal */
            orderLevelTax?: number | null;
            payments?: components["schemas"]["OmniumPaymentPatch"][] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            shipments?: components["schemas"]["OmniumShipmentPatch"][] | null;
            /** Format: decimal */
            shippingDiscountTotal?: number | null;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number | null;
            /**
             * Format: decimal
             * @description Shipping ex tax
             */
            shippingSubTotalExclTax?: number | null;
            /**
             * Format: decimal
             * @description Shipping after discount
             */
            shippingTotal?: number | null;
            /**
             * Format: decimal
             * @description Total without shipping
             */
            subTotal?: number | null;
            /**
             * Format: decimal
             * @description subTotal without tax
             */
            subTotalExclTax?: number | null;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number | null;
            /**
             * Format: decimal
             * @description Total incl. shipping, tax, discounts
             */
            total?: number | null;
            /**
             * Format: decimal
             * @description total without tax
             */
            totalExclTax?: number | null;
        };
        OmniumReturnOrderFormPatch: {
            /**
             * Format: decimal
             * @description Sum authorised
             */
            authorizedPaymentTotal?: number | null;
            /**
             * Format: decimal
             * @description Sum captured
             */
            capturedPaymentTotal?: number | null;
            /** @description Source cart ID */
            cartId?: string | null;
            /** @description Cart/offer name */
            cartName?: string | null;
            /**
             * Format: decimal
             * @description Shipping charged to customer
             */
            chargeShipmentCostAmount?: number | null;
            /**
             * @deprecated
             * @description Use order lines instead
             */
            charges?: components["schemas"]["OmniumCharge"][] | null;
            /** @description Claim link */
            claim?: components["schemas"]["OmniumClaim"];
            /** @description Entered coupon codes */
            couponCodes?: string[] | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /**
             * Format: decimal
             * @description Amount to credit
             */
            creditAmount?: number | null;
            /** @description Credit the payment */
            creditPayment?: boolean | null;
            /**
             * Format: decimal
             * @description Shipping credited
             */
            creditShipmentAmount?: number | null;
            /** Format: decimal */
            discountAmount?: number | null;
            /** @description Discount list */
            discounts?: components["schemas"]["OmniumDiscount"][] | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Full refund flag */
            fullRefund?: boolean | null;
            /**
             * Format: decimal
             * @description Handling cost
             */
            handlingTotal?: number | null;
            /** @description Priority flag */
            isPriority?: boolean | null;
            /** @description Order lines */
            lineItems?: components["schemas"]["OmniumOrderLinePatch"][] | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /** Format: decimal */
            orderLevelTax?: number | null;
            payments?: components["schemas"]["OmniumPaymentPatch"][] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Replace return lines entirely */
            replaceLineItemsArray?: boolean;
            replacementOrderIds?: string[] | null;
            returnComment?: string | null;
            returnId?: string | null;
            /** @description Return type ID */
            returnType?: string | null;
            rmaNumber?: string | null;
            /** @description Sent notifications */
            sentNotificationIds?: string[] | null;
            shipments?: components["schemas"]["OmniumShipmentPatch"][] | null;
            /** Format: decimal */
            shippingDiscountTotal?: number | null;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number | null;
            /**
             * Format: decimal
             * @description Shipping ex tax
             */
            shippingSubTotalExclTax?: number | null;
            /**
             * Format: decimal
             * @description Shipping after discount
             */
            shippingTotal?: number | null;
            /** @description Add lines not present */
            shouldAddMissingLineItems?: boolean;
            /** @description Return status */
            status?: string | null;
            /** @description Receiving store/warehouse */
            storeId?: string | null;
            /**
             * Format: decimal
             * @description Total without shipping
             */
            subTotal?: number | null;
            /**
             * Format: decimal
             * @description subTotal without tax
             */
            subTotalExclTax?: number | null;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number | null;
            /**
             * Format: decimal
             * @description Total incl. shipping, tax, discounts
             */
            total?: number | null;
            /**
             * Format: decimal
             * @description total without tax
             */
            totalExclTax?: number | null;
            /** @description Acting user ID */
            userId?: string | null;
        };
        /** @description Partial order: members that are absent or null are kept. */
        OmniumOrderPatch: {
            /** @description Documents/media on order */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            billingAddress?: components["schemas"]["OmniumOrderAddress"];
            /** @description ISO currency of the document */
            billingCurrency?: string | null;
            contactPerson?: components["schemas"]["OmniumContactPerson"];
            /**
             * Format: date-time
             * @description Order creation time
             */
            created?: string | null;
            /** @description Club member ID (= customerId) */
            customerClubMemberId?: string | null;
            /** @description Contact name */
            customerContact?: string | null;
            customerEmail?: string | null;
            customerGroups?: string[] | null;
            customerId?: string | null;
            customerName?: string | null;
            /** @description Customer number (not nec. unique) */
            customerNumber?: string | null;
            /** @description Customer phone with prefix */
            customerPhone?: string | null;
            /**
             * Format: date-time
             * @description Pickup deadline
             */
            customerPickupDeadline?: string | null;
            /** @description Customer's own reference */
            customerReference?: string | null;
            /** @description Customer's requisition */
            customerRequisition?: string | null;
            /** @description B2B or B2C */
            customerType?: string | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** Format: date-time */
            followUpDate?: string | null;
            /** @description Field names to set null */
            forceUpdate?: string[] | null;
            /** @description Unique across all markets */
            id?: string | null;
            /** @description Skip promotion pricing */
            ignorePromotions?: boolean | null;
            /** @description Text for invoice */
            invoiceComment?: string | null;
            /** @description Suppress Omnium notifications */
            isNotificationsDisabled?: boolean | null;
            /** @description Locked in UI */
            isReadOnly?: boolean | null;
            /** @description true (default) merges properties */
            keepExistingCustomProperties?: boolean | null;
            /** @description true (default) merges lists */
            keepExistingListItems?: boolean | null;
            /** @description Must match configured market */
            marketId?: string | null;
            /** @description Last modifier */
            modifiedBy?: string | null;
            /** @description Planned next status */
            nextOrderStatus?: string | null;
            /** @description Lines, payments, shipments, totals */
            orderForm?: components["schemas"]["OmniumOrderFormPatch"];
            /** @description Internal comments */
            orderNotes?: components["schemas"]["OmniumComment"][] | null;
            /** @description Display number; defaults to id */
            orderNumber?: string | null;
            /** @description Origin system, e.g. OMS, ERP */
            orderOrigin?: string | null;
            /** @description Configured type, e.g. Online, Pos */
            orderType?: string | null;
            /**
             * @deprecated
             * @description Use orderForm.payments
             */
            paymentType?: string | null;
            /**
             * @deprecated
             * @description Use projectIds
             */
            projectId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Properties removed before patch */
            propertiesRemovalConditions?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Customer-visible comments */
            publicOrderNotes?: components["schemas"]["OmniumComment"][] | null;
            /**
             * Format: date-time
             * @description Received time
             */
            received?: string | null;
            /** @description Related order IDs */
            relatedOrders?: string[] | null;
            /**
             * Format: decimal
             * @description Authorised vs total difference
             */
            remainingPayment?: number | null;
            replacementOrderIds?: string[] | null;
            /**
             * Format: date-time
             * @description Requested delivery
             */
            requestedDeliveryDate?: string | null;
            /** @description Returns on the order */
            returnOrderForms?: components["schemas"]["OmniumReturnOrderFormPatch"][] | null;
            /** @description Sales channel name */
            salesChannel?: string | null;
            /** @description Seller ID (often email) */
            salesPersonId?: string | null;
            /** @description Seller name */
            salesPersonName?: string | null;
            /** @description Web session reference */
            session?: string | null;
            /** @description Configured status of the order type */
            status?: string | null;
            /** @description Selling store ID */
            storeId?: string | null;
            /**
             * Format: date-time
             * @description Pick deadline
             */
            storePickDate?: string | null;
            subscriptionId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /**
             * Format: date-time
             * @description When nextOrderStatus applies
             */
            updateStatusDate?: string | null;
        };
        OmniumOrderPatchUpdateResult: {
            /**
             * Format: int32
             * @description Failed items
             */
            errorCount?: number;
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /**
             * Format: int32
             * @description Items processed
             */
            totalCount?: number;
            /**
             * Format: int32
             * @description Items skipped as identical
             */
            unchangedCount?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        /** @description The orders found, and the ids without one. */
        OmniumGetMultipleResponse: {
            /** @description IDs not found */
            missingIds?: string[] | null;
            /** @description Orders found */
            orders?: components["schemas"]["OmniumOrder"][] | null;
        };
        OmniumUpdateShipmentInfo: {
            /** @description Free comment */
            comment?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Label URL */
            labelLink?: string | null;
            /** @description Status for this shipment only */
            orderStatus?: string | null;
            packages?: components["schemas"]["OmniumShipmentPackage"][] | null;
            /** @description Pickup point */
            pickUpPointInformation?: components["schemas"]["OmniumShippingPickUpPoint"];
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Return label URL */
            returnLabelLink?: string | null;
            /** @description Return tracking URL */
            returnTrackingLink?: string | null;
            returnTrackingNumber?: string | null;
            /** @description Carrier service point ID */
            servicePointId?: string | null;
            /** @description Target; unknown creates shipment (partial) */
            shipmentId?: string | null;
            /** @description New shipping method */
            shipmentMethodName?: string | null;
            /** @description Carrier product ID */
            shippingMethodProductId?: string | null;
            trackingNumber?: string | null;
            trackingUrl?: string | null;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        OmniumUpdateStatusPatch: {
            /** @description Return ID (return workflow) */
            returnId?: string | null;
            /** @description Shipment selector/changes */
            shipmentInfo?: components["schemas"]["OmniumUpdateShipmentInfo"];
            /** @description Save only, no workflow */
            skipRunWorkflow?: boolean;
            /** @description New status */
            status: string;
            /** @description Acting user ID */
            userId?: string | null;
        };
        /** @description What happens to the units of one line. */
        OmniumLineItemUpdate: {
            /**
             * Format: decimal
             * @description Cancelled units
             */
            canceledQuantity?: number;
            /**
             * Format: decimal
             * @description Unit cost
             */
            cost?: number | null;
            /**
             * Format: decimal
             * @description Delivered units
             */
            deliveredQuantity?: number;
            /** @description Order line ID */
            lineItemId?: string | null;
            /**
             * Format: decimal
             * @description Units ready for pickup
             */
            readyForPickupQuantity?: number;
            /**
             * Format: decimal
             * @description Units to reallocate
             */
            reallocateQuantity?: number;
            /**
             * Format: decimal
             * @description Units to split only
             */
            splitQuantity?: number;
        };
        OmniumUpdateLineItemStatusPatch: {
            /** @description Keep cost on old shipment */
            isShippingCostKeptForExistingShipment?: boolean;
            /** @description Line changes */
            lineItemUpdates: components["schemas"]["OmniumLineItemUpdate"][];
            /** @description Shipment selector/changes */
            shipmentInfo?: components["schemas"]["OmniumUpdateShipmentInfo"];
            /** @description New status */
            status?: string | null;
            /** @description Acting user ID */
            userId?: string | null;
        };
        OmniumOrderLineUpdateResult: {
            /**
             * Format: int32
             * @description Failed items
             */
            errorCount?: number;
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /**
             * Format: int32
             * @description Items processed
             */
            totalCount?: number;
            /**
             * Format: int32
             * @description Items skipped as identical
             */
            unchangedCount?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        OmniumOrderLineIdRequest: {
            /** @description Order line IDs */
            lineItemIds?: string[] | null;
            orderId?: string | null;
        };
        OmniumLineItemPropertiesPatch: {
            /** @description Order line ID */
            lineItemId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
        };
        OmniumPaymentOption: {
            apiToken?: string | null;
            authorizationBaseUrl?: string | null;
            /** Format: int32 */
            authorizationTimeInDays?: number;
            /** @description Provider base URL */
            baseUrl?: string | null;
            clientId?: string | null;
            displayInCart?: boolean;
            displayName?: string | null;
            editable?: boolean;
            isEmptyPayment?: boolean;
            logoUrl?: string | null;
            merchantId?: string | null;
            name?: string | null;
            /** @description Unique option name */
            paymentMethodName?: string | null;
            providerName?: string | null;
            termsUrl?: string | null;
        };
        OmniumPaymentReportSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            marketIds?: string[] | null;
            /** Format: date-time */
            paidFrom?: string | null;
            /** Format: date-time */
            paidTo?: string | null;
            /** @description Configured provider name (required) */
            paymentMethodName?: string | null;
            storeIds?: string[] | null;
        };
        /** @description The method has to be named; the vendor names no such schema. */
        PaymentReportMinimum: {
            paymentMethodName: string;
        };
        /** @description One transaction of the report; its members are not recorded, these are assumed. */
        OmniumPaymentTransaction: {
            orderId?: string | null;
            orderNumber?: string | null;
            marketId?: string | null;
            storeId?: string | null;
            customerId?: string | null;
            paymentMethodName?: string | null;
            transactionId?: string | null;
            transactionType?: string | null;
            status?: string | null;
            /**
             * Format: decimal
             * @description Transaction amount
             */
            amount?: number;
            /** @description ISO currency code */
            currency?: string | null;
            /** Format: date-time */
            created?: string | null;
            /** Format: date-time */
            paidDate?: string | null;
        };
        OmniumPaymentTransactionOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPaymentTransaction"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description Sum of one day and payment method; its members are not recorded, these are assumed. */
        OmniumPaymentSummary: {
            /** Format: date-time */
            date?: string | null;
            paymentMethodName?: string | null;
            marketId?: string | null;
            storeId?: string | null;
            /** @description ISO currency code */
            currency?: string | null;
            /**
             * Format: decimal
             * @description Sum of the transactions
             */
            totalAmount?: number;
            /** Format: int32 */
            transactionCount?: number;
        };
        OmniumPaymentSummaryOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPaymentSummary"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumShipmentLineItemsUpdateModel: {
            /** @description Order line IDs */
            lineItemIds?: string[] | null;
            shipmentId?: string | null;
        };
        /** @description A kind of claim or project; 17 members are not recorded, these are assumed. */
        OmniumProjectType: {
            id?: string | null;
            name?: string | null;
            /** @description Translation key */
            translateKey?: string | null;
            isActive?: boolean | null;
        };
        OmniumReturnOrderSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            customerId?: string | null;
            customerName?: string | null;
            email?: string | null;
            /** @description Unique ID */
            id?: string | null;
            /**
             * Format: date-time
             * @description Modified at/after (inclusive)
             */
            modifiedFrom?: string | null;
            /**
             * Format: date-time
             * @description Modified at/before
             */
            modifiedTo?: string | null;
            /** @description Order number (usually = id) */
            orderNumber?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            phone?: string | null;
            projectId?: string | null;
            rmaNumber?: string | null;
            /** @description Free text */
            searchText?: string | null;
            /** @description Store filter */
            selectedStores?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumReturnOrderViewModel: {
            customerEmail?: string | null;
            customerId?: string | null;
            customerName?: string | null;
            /** @description Customer phone with prefix */
            customerPhone?: string | null;
            orderId?: string | null;
            /** @description Order number (usually = id) */
            orderNumber?: string | null;
            /** @description Selling store name */
            orderStoreName?: string | null;
            returnOrderForm?: components["schemas"]["OmniumReturnOrderForm"];
            /** @description Receiving store ID */
            returnStoreId?: string | null;
            /** @description Receiving store name */
            returnStoreName?: string | null;
        };
        OmniumReturnOrderViewModelOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumReturnOrderViewModel"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumExchangeOrderOptions: {
            /** @description Extra payments for exchange */
            additionalPayments?: components["schemas"]["OmniumPayment"][] | null;
            /** @description Wanted exchange order ID */
            exchangeOrderId?: string | null;
            /** @description Lines of exchange order */
            exchangeOrderLines?: components["schemas"]["OmniumOrderLine"][] | null;
            /** @description Status of exchange order */
            orderStatus?: string | null;
            /** @description Type of exchange order */
            orderType?: string | null;
            /** @description Warehouse for exchange */
            outboundWarehouseCode?: string | null;
            /** @description Shipping method (configured option) */
            shippingMethodName?: string | null;
            /** @description Store of exchange order */
            storeId?: string | null;
        };
        OmniumLineItemReturn: {
            /**
             * Format: decimal
             * @description Credit per unit; null = full
             */
            creditAmount?: number | null;
            /** @description Bin location */
            internalWarehouseLocation?: string | null;
            /** @description Restock */
            isStockUpdated?: boolean;
            /** @description Order line ID */
            lineItemId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: decimal
             * @description Returned units
             */
            returnQuantity?: number;
            /** @description Return reason text */
            returnReason?: string | null;
            /** @description Return type ID */
            returnType?: string | null;
        };
        /** @description What comes back, and what is credited for it. */
        OmniumReturnRequestModel: {
            /** @description Charge return shipping */
            chargeShipmentCost?: boolean;
            /**
             * Format: decimal
             * @description Return shipping amount
             */
            chargeShipmentCostAmount?: number;
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: decimal
             * @description Already credited amount
             */
            creditAmount?: number | null;
            /** @description Credit the payment */
            creditPayment?: boolean;
            /** @description Credit original shipping */
            creditShipment?: boolean;
            /**
             * Format: decimal
             * @description Shipping credit; default original cost
             */
            creditShipmentAmount?: number | null;
            /**
             * Format: decimal
             * @description Handling cost
             */
            handlingTotal?: number;
            /** @description Exchange order settings */
            omniumExchangeOrderOptions?: components["schemas"]["OmniumExchangeOrderOptions"];
            projectTypeId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Return type ID */
            returnType?: string | null;
            /** @description Lines to return */
            returns?: components["schemas"]["OmniumLineItemReturn"][] | null;
            rmaNumber?: string | null;
            /** @description Return status */
            status?: string | null;
            /** @description Receiving store */
            storeId?: string | null;
            /** @description Acting user ID */
            userId?: string | null;
        };
        OrderLineReplacementRequestModel: {
            /** @description Order line ID */
            lineItemId: string;
            /**
             * Format: int32
             * @description Units
             */
            quantity: number;
            replacementReason?: string | null;
            replacementType?: string | null;
            skuId?: string | null;
        };
        OmniumReplacementRequestModel: {
            /**
             * Format: decimal
             * @description Credit amount for replacement
             */
            amountToCredit?: number | null;
            /** @description Free comment */
            comment?: string | null;
            orderId: string;
            /** @description Lines to replace */
            orderLineReplacements: components["schemas"]["OrderLineReplacementRequestModel"][];
        };
        /** @description An invoice, credit note or receipt, with its lines, payments and files. */
        OmniumInvoice: {
            /**
             * Format: decimal
             * @description Total in order currency
             */
            amount?: number;
            /**
             * Format: decimal
             * @description Amount ex tax
             */
            amountExcludingTax?: number;
            /** Format: decimal */
            amountOutstanding?: number;
            /**
             * Format: decimal
             * @description Rounding
             */
            amountRoundoff?: number;
            /** @description Invoice files */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            /** @description Currency code */
            currency?: string | null;
            customerAddress?: components["schemas"]["OmniumOrderAddress"];
            customerEmail?: string | null;
            customerId?: string | null;
            customerName?: string | null;
            customerType?: string | null;
            deliveryAddress?: components["schemas"]["OmniumOrderAddress"];
            /** Format: date-time */
            deliveryDate?: string;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Invoice ID */
            id?: string | null;
            /** Format: date-time */
            invoiceDate?: string;
            /** Format: date-time */
            invoiceDueDate?: string;
            invoiceNumber?: string | null;
            invoiceSenderAddress?: components["schemas"]["OmniumOrderAddress"];
            invoiceType?: string | null;
            /** @description Credit note flag */
            isCreditNote?: boolean;
            /** @description Norwegian payment reference */
            kid?: string | null;
            /** @description Invoiced lines */
            lineItems?: components["schemas"]["OmniumOrderLine"][] | null;
            marketId?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            orderId?: string | null;
            /** @description Source system */
            origin?: string | null;
            paymentMethodName?: string | null;
            payments?: components["schemas"]["OmniumPayment"][] | null;
            projectId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            storeId?: string | null;
            /** @description PDF/external URL */
            url?: string | null;
        };
        OmniumInvoiceOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumInvoice"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumFileDownloadRequest: {
            path: string;
        };
        OmniumInvoiceSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            customerId?: string | null;
            customerName?: string | null;
            email?: string | null;
            /** @description Return totals object */
            includeTotals?: boolean;
            invoiceId?: string | null;
            invoiceTypes?: string[] | null;
            /** @description Paid filter */
            isPaid?: boolean | null;
            marketIds?: string[] | null;
            orderId?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            phone?: string | null;
            projectId?: string | null;
            /** @description Property filters */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Free text */
            query?: string | null;
            /** @description Sort key */
            sortOrder?: string | null;
            storeIds?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumInvoiceTotals: {
            /**
             * Format: double
             * @description Sum ex VAT
             */
            totalAmountExcludingVatSum?: number | null;
            /** Format: double */
            totalAmountSum?: number | null;
        };
        OmniumInvoiceOmniumInvoiceTotalsOmniumSearchResultWithTotals: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumInvoice"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Sums over all matches, when asked for */
            totals?: components["schemas"]["OmniumInvoiceTotals"];
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumConsentHistory: {
            /** @description Consent text */
            content?: string | null;
            /** Format: date-time */
            date?: string | null;
            description?: string | null;
            marketIds?: string[] | null;
            /** @description Consent source */
            source?: string | null;
            /** @description Active flag (boolean) */
            status?: boolean;
            /** @description Consent type */
            type?: string | null;
        };
        OmniumConsent: {
            /** @description Consent text */
            content?: string | null;
            /** Format: date-time */
            date?: string | null;
            description?: string | null;
            marketIds?: string[] | null;
            /** @description Consent source */
            source?: string | null;
            /** @description Active flag (boolean) */
            status?: boolean;
            /** @description Consent type */
            type?: string | null;
        };
        OmniumCustomerGroupReference: {
            /** @description Unique ID */
            id?: string | null;
            name?: string | null;
        };
        OmniumCustomerRelation: {
            customerId?: string | null;
            /** @description B2B or B2C */
            customerType?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description E.g. InvoiceReceiver, GoodsReceiver */
            relationType?: string | null;
        };
        OmniumDiscountCoupon: {
            couponCode?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Unique ID */
            id?: string | null;
            promotionId?: string | null;
            /** Format: date-time */
            validFrom?: string | null;
            /** Format: date-time */
            validTo?: string | null;
        };
        OmniumPrivateCustomer: {
            /** @description Extra markets */
            additionalMarketIds?: string[] | null;
            /** @description Primary address */
            address?: components["schemas"]["OmniumAddress"];
            /** @description Additional addresses (max 200) */
            addresses?: components["schemas"]["OmniumAddress"][] | null;
            /** @description Excluded category IDs */
            assortmentExcludeCategoryIds?: string[] | null;
            /** @description Included category IDs */
            assortmentIncludeCategoryIds?: string[] | null;
            /**
             * Format: date-time
             * @description Date of birth
             */
            birthDate?: string | null;
            /** Format: int32 */
            bonusPoints?: number;
            consentHistory?: components["schemas"]["OmniumConsentHistory"][] | null;
            consents?: components["schemas"]["OmniumConsent"][] | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /** @description Short summary */
            customerDetails?: string | null;
            customerGroups?: components["schemas"]["OmniumCustomerGroupReference"][] | null;
            /** @description Unique ID */
            customerId: string;
            /** @description Customer number (not nec. unique) */
            customerNumber?: string | null;
            /** @description Related customers */
            customerRelations?: components["schemas"]["OmniumCustomerRelation"][] | null;
            /** @description Personal coupons */
            discountCoupons?: components["schemas"]["OmniumDiscountCoupon"][] | null;
            email?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            firstName?: string | null;
            fullName?: string | null;
            gender?: string | null;
            /** @description Club member flag */
            isCustomerClubMember?: boolean;
            /** @description Visible in all markets/stores */
            isGlobal?: boolean | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            lastName?: string | null;
            marketGroupId?: string | null;
            marketId?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /** @description Last modifier */
            modifiedBy?: string | null;
            /** @description Payment terms text */
            paymentTerms?: string | null;
            /**
             * Format: int32
             * @description Net payment days
             */
            paymentTermsNet?: number | null;
            phone?: string | null;
            preferredCurrency?: string | null;
            preferredLanguage?: string | null;
            preferredShippingMethod?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            storeIds?: string[] | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            url?: string | null;
        };
        /** @description Partial customer, found by customerId in the body. */
        OmniumPrivateCustomerPatch: {
            /** @description Extra markets */
            additionalMarketIds?: string[] | null;
            /** @description Primary address */
            address?: components["schemas"]["OmniumAddress"];
            /** @description Additional addresses (max 200) */
            addresses?: components["schemas"]["OmniumAddress"][] | null;
            /**
             * Format: date-time
             * @description Date of birth
             */
            birthDate?: string | null;
            /** Format: int32 */
            bonusPoints?: number | null;
            consents?: components["schemas"]["OmniumConsent"][] | null;
            /** @description Short summary */
            customerDetails?: string | null;
            customerGroups?: components["schemas"]["OmniumCustomerGroupReference"][] | null;
            /** @description Unique ID */
            customerId: string;
            /** @description Customer number (not nec. unique) */
            customerNumber?: string | null;
            /** @description Related customers */
            customerRelations?: components["schemas"]["OmniumCustomerRelation"][] | null;
            email?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            firstName?: string | null;
            gender?: string | null;
            /** @description Club member flag */
            isCustomerClubMember?: boolean | null;
            /** @description Visible in all markets/stores */
            isGlobal?: boolean | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            /** @description true (default) merges properties */
            keepExistingCustomProperties?: boolean | null;
            lastName?: string | null;
            marketGroupId?: string | null;
            marketId?: string | null;
            /** @description Payment terms text */
            paymentTerms?: string | null;
            /**
             * Format: int32
             * @description Net payment days
             */
            paymentTermsNet?: number | null;
            phone?: string | null;
            preferredCurrency?: string | null;
            preferredLanguage?: string | null;
            preferredShippingMethod?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Properties removed before patch */
            propertiesRemovalConditions?: components["schemas"]["OmniumPropertyItem"][] | null;
            storeIds?: string[] | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            url?: string | null;
        };
        OmniumCustomerUpdateResult: {
            /**
             * Format: int32
             * @description Failed items
             */
            errorCount?: number;
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /**
             * Format: int32
             * @description Items processed
             */
            totalCount?: number;
            /**
             * Format: int32
             * @description Items skipped as identical
             */
            unchangedCount?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        OmniumCustomerClubConsents: {
            /** @description Club consent */
            approvedConsents?: boolean;
            /** @description Email consent */
            emailMarketing?: boolean;
            /** @description SMS consent */
            smsMarketing?: boolean;
        };
        OmniumCustomerClubPointsSummary: {
            /**
             * Format: decimal
             * @description Usable points
             */
            currentBalance?: number;
            /** Format: decimal */
            expiredPoints?: number;
            /**
             * Format: decimal
             * @description Points pending
             */
            newPointsOnHold?: number;
            /** Format: decimal */
            reservedPoints?: number;
            /** Format: decimal */
            totalIssuedPoints?: number;
            /** Format: decimal */
            usedPoints?: number;
        };
        OmniumCustomerClubMemberTierSummary: {
            /** Format: decimal */
            amount?: number | null;
            /** Format: decimal */
            amountToNextTier?: number | null;
            /**
             * Format: int32
             * @description Orders in tier period
             */
            numberOfOrders?: number | null;
        };
        OmniumCustomerClubMemberTier: {
            name?: string | null;
            /** Format: date-time */
            tierEnd?: string | null;
            tierId?: string | null;
            /** Format: date-time */
            tierStart?: string | null;
            /** @description Tier progress */
            tierSummary?: components["schemas"]["OmniumCustomerClubMemberTierSummary"];
        };
        OmniumCustomerClubValidPoints: {
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            /**
             * Format: date-time
             * @description Expiry
             */
            expireDate?: string;
            orderId?: string | null;
            /**
             * Format: decimal
             * @description Points
             */
            pointAmount?: number;
            /** @description Related SKUs */
            skuIds?: string[] | null;
        };
        /** @description A membership of the customer club. */
        OmniumCustomerClubMember: {
            /**
             * Format: date-time
             * @description Date of birth
             */
            birthDate?: string | null;
            consentHistory?: components["schemas"]["OmniumConsentHistory"][] | null;
            consents?: components["schemas"]["OmniumCustomerClubConsents"];
            /** @description Consent list */
            customerClubConsents?: components["schemas"]["OmniumConsent"][] | null;
            customerId?: string | null;
            customerName?: string | null;
            email?: string | null;
            firstName?: string | null;
            /** @description Interest names */
            interests?: string[] | null;
            lastName?: string | null;
            marketId?: string | null;
            /**
             * Format: date-time
             * @description Membership start
             */
            memberSince?: string;
            /** Format: date-time */
            membershipEndDate?: string | null;
            /**
             * Format: date-time
             * @description Approval time (name has typo)
             */
            membersshipApproved?: string | null;
            phone?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Recruiter ID */
            salesPersonId?: string | null;
            storeId?: string | null;
            /** @description Points summary */
            summary?: components["schemas"]["OmniumCustomerClubPointsSummary"];
            tier?: components["schemas"]["OmniumCustomerClubMemberTier"];
            /** @description Valid point lots */
            validPoints?: components["schemas"]["OmniumCustomerClubValidPoints"][] | null;
        };
        OmniumPrivateCustomerViewModel: {
            /** @description Club membership */
            customerClubMember?: components["schemas"]["OmniumCustomerClubMember"];
            privateCustomer?: components["schemas"]["OmniumPrivateCustomer"];
        };
        /** @description A project; out of scope, so its 49 members are not described. */
        OmniumProject: Record<string, never>;
        OmniumPrivateCustomerInfo: {
            /** @description Customer orders */
            orders?: components["schemas"]["OmniumOrder"][] | null;
            privateCustomer?: components["schemas"]["OmniumPrivateCustomer"];
            projects?: components["schemas"]["OmniumProject"][] | null;
        };
        OmniumCustomerSearchRequest: {
            /** @description Has active consent of type */
            consentTypes?: string[] | null;
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            customerGroups?: string[] | null;
            customerId?: string | null;
            customerIds?: string[] | null;
            customerNumbers?: string[] | null;
            email?: string | null;
            /** @description Tags to exclude */
            excludedTags?: string[] | null;
            /** @description External ID values */
            externalIds?: string[] | null;
            /** @description Club member flag */
            isCustomerClubMember?: boolean | null;
            /** @description Visible in all markets/stores */
            isGlobal?: boolean | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            /** @description Exclude without market group */
            isMarketGroupIdsRequired?: boolean | null;
            /** @description Exclude without stores */
            isStoreIdsRequired?: boolean | null;
            marketGroupIds?: string[] | null;
            marketIds?: string[] | null;
            /**
             * Format: date-time
             * @description Modified at/after (inclusive)
             */
            modifiedFrom?: string | null;
            /**
             * Format: date-time
             * @description Modified at/before
             */
            modifiedTo?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            phone?: string | null;
            projectTypeId?: string | null;
            /** @description Property filters */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Free text */
            query?: string | null;
            /** @description Expand to whole store group */
            searchStoreGroups?: boolean;
            /** @description Sort key */
            sortOrder?: string | null;
            storeGroupId?: string | null;
            storeIds?: string[] | null;
            /** @description Tag filter */
            tags?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
            /** @description VAT/organisation number */
            taxId?: string | null;
        };
        OmniumPrivateCustomerOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPrivateCustomer"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumPrivateCustomerOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPrivateCustomer"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumCustomerClubMemberPatchRequest: {
            consents?: components["schemas"]["OmniumCustomerClubConsents"];
            /** @description Interest names */
            interests?: string[] | null;
            storeId?: string | null;
        };
        OmniumCustomerClubMemberOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumCustomerClubMember"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumCustomerClubMemberSearchRequest: {
            customerIds?: string[] | null;
            emailMarketingConsent?: boolean | null;
            marketIds?: string[] | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            storeIds?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumCustomerClubInterests: {
            displayName?: string | null;
            /** @description Two-letter language code */
            languageCode?: string | null;
            name?: string | null;
        };
        OmniumCustomerCommentRequest: {
            /** @description Comment body */
            commentText?: string | null;
            /** @description Author; defaults to API user */
            createdBy?: string | null;
            customerId?: string | null;
            /** @description BCC, semicolon separated */
            emailBcc?: string | null;
            /** @description CC, semicolon separated */
            emailCc?: string | null;
            /** @description Sender address */
            emailFrom?: string | null;
            emailSubject?: string | null;
            /** @description Recipient; falls back to customer */
            emailTo?: string | null;
            marketId?: string | null;
            sendEmail?: boolean;
            sendSms?: boolean;
            senderName?: string | null;
            /** @description SMS recipient; falls back */
            smsPhoneNumber?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
        };
        OmniumChangeCustomerId: {
            /** @description Source; deleted after merge */
            fromCustomerId: string;
            /** @description Target; created if missing */
            toCustomerId: string;
        };
        OmniumAssortmentCode: {
            assortmentCodeId?: string | null;
            /** Format: date-time */
            validFrom?: string | null;
            /** Format: date-time */
            validTo?: string | null;
        };
        OmniumBusinessCustomerCredit: {
            /** Format: decimal */
            creditBalance?: number | null;
            creditCurrency?: string | null;
            /** Format: decimal */
            creditLimit?: number | null;
            /**
             * Format: decimal
             * @description Credit left
             */
            creditRemaining?: number | null;
            /** @description Unique ID */
            id?: string | null;
            /** @description Credit blocked */
            isCreditDenied?: boolean | null;
            marketId?: string | null;
        };
        OmniumBusinessCustomer: {
            /** @description Extra markets */
            additionalMarketIds?: string[] | null;
            /** @description Primary address */
            address?: components["schemas"]["OmniumAddress"];
            /** @description Additional addresses (max 200) */
            addresses?: components["schemas"]["OmniumAddress"][] | null;
            /** @description Customer assets */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            assortmentCodes?: components["schemas"]["OmniumAssortmentCode"][] | null;
            /** @description Excluded category IDs */
            assortmentExcludeCategoryIds?: string[] | null;
            /** @description Included category IDs */
            assortmentIncludeCategoryIds?: string[] | null;
            /** @description Credit per market */
            businessCustomerCredit?: components["schemas"]["OmniumBusinessCustomerCredit"][] | null;
            consentHistory?: components["schemas"]["OmniumConsentHistory"][] | null;
            consents?: components["schemas"]["OmniumConsent"][] | null;
            /** @description Contact persons (max 1000) */
            contacts?: components["schemas"]["OmniumContactPerson"][] | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /** Format: decimal */
            creditBalance?: number | null;
            /** Format: decimal */
            creditLimit?: number | null;
            /**
             * Format: decimal
             * @description Credit left
             */
            creditRemaining?: number | null;
            /** @description Short summary */
            customerDetails?: string | null;
            customerGroups?: components["schemas"]["OmniumCustomerGroupReference"][] | null;
            /** @description Unique ID */
            customerId: string;
            /** @description Customer number (not nec. unique) */
            customerNumber?: string | null;
            /** @description Related customers */
            customerRelations?: components["schemas"]["OmniumCustomerRelation"][] | null;
            discountGroups?: string[] | null;
            email?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Restricted assortment */
            isAssortmentRestricted?: boolean | null;
            /** @description Credit blocked */
            isCreditDenied?: boolean | null;
            /** @description Visible in all markets/stores */
            isGlobal?: boolean | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            /** @description Logo asset */
            logo?: components["schemas"]["OmniumAsset"];
            marketGroupId?: string | null;
            marketId?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /** @description Last modifier */
            modifiedBy?: string | null;
            /** @description Company name */
            name?: string | null;
            /** @description Notification emails */
            notificationEmailAddresses?: string[] | null;
            /** @description Notification phones */
            notificationPhoneNumbers?: string[] | null;
            /** @description Payment terms text */
            paymentTerms?: string | null;
            /**
             * Format: int32
             * @description Net payment days
             */
            paymentTermsNet?: number | null;
            phone?: string | null;
            preferredCurrency?: string | null;
            preferredLanguage?: string | null;
            preferredShippingMethod?: string | null;
            priceGroups?: string[] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            punchOutDomain?: string | null;
            punchOutPropertyOverrides?: components["schemas"]["OmniumPropertyItem"][] | null;
            punchOutUnitConversionList?: string | null;
            storeIds?: string[] | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /** @description VAT/organisation number */
            taxId?: string | null;
            url?: string | null;
        };
        /** @description A group of customers. */
        OmniumCustomerGroup: {
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            displayName?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Unique ID */
            id?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            name?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
        };
        OmniumCustomerGroupSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            customerGroupIds?: string[] | null;
            /** @description External ID values */
            externalIds?: string[] | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description Free text */
            searchText?: string | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumCustomerGroupOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumCustomerGroup"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description Partial customer: members that are absent or null are kept. */
        OmniumBusinessCustomerPatch: {
            /** @description Extra markets */
            additionalMarketIds?: string[] | null;
            /** @description Primary address */
            address?: components["schemas"]["OmniumAddress"];
            /** @description Additional addresses (max 200) */
            addresses?: components["schemas"]["OmniumAddress"][] | null;
            consents?: components["schemas"]["OmniumConsent"][] | null;
            /** @description Contact persons (max 1000) */
            contacts?: components["schemas"]["OmniumContactPerson"][] | null;
            /** Format: decimal */
            creditBalance?: number | null;
            /** Format: decimal */
            creditLimit?: number | null;
            /**
             * Format: decimal
             * @description Credit left
             */
            creditRemaining?: number | null;
            /** @description Short summary */
            customerDetails?: string | null;
            customerGroups?: components["schemas"]["OmniumCustomerGroupReference"][] | null;
            /** @description Unique ID */
            customerId: string;
            /** @description Customer number (not nec. unique) */
            customerNumber?: string | null;
            /** @description Related customers */
            customerRelations?: components["schemas"]["OmniumCustomerRelation"][] | null;
            email?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Restricted assortment */
            isAssortmentRestricted?: boolean | null;
            /** @description Credit blocked */
            isCreditDenied?: boolean | null;
            /** @description Visible in all markets/stores */
            isGlobal?: boolean | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            /** @description true (default) merges properties */
            keepExistingCustomProperties?: boolean | null;
            marketGroupId?: string | null;
            marketId?: string | null;
            /** @description Company name */
            name?: string | null;
            /** @description Notification emails */
            notificationEmailAddresses?: string[] | null;
            /** @description Notification phones */
            notificationPhoneNumbers?: string[] | null;
            /** @description Payment terms text */
            paymentTerms?: string | null;
            /**
             * Format: int32
             * @description Net payment days
             */
            paymentTermsNet?: number | null;
            phone?: string | null;
            preferredCurrency?: string | null;
            preferredLanguage?: string | null;
            preferredShippingMethod?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Properties removed before patch */
            propertiesRemovalConditions?: components["schemas"]["OmniumPropertyItem"][] | null;
            punchOutDomain?: string | null;
            punchOutPropertyOverrides?: components["schemas"]["OmniumPropertyItem"][] | null;
            punchOutUnitConversionList?: string | null;
            storeIds?: string[] | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /** @description VAT/organisation number */
            taxId?: string | null;
            url?: string | null;
        };
        OmniumBusinessCustomerOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumBusinessCustomer"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumSalesLimitation: {
            /** @description Limited code */
            code?: string | null;
            customerId?: string | null;
            /** Format: date-time */
            from?: string;
            marketGroupId?: string | null;
            salesLimitationType?: string | null;
            /** Format: date-time */
            to?: string;
        };
        OmniumEmailAttachment: {
            base64EncodedContent?: string | null;
            /** @description MIME type */
            contentType?: string | null;
            /** @description File name incl. extension */
            fileName?: string | null;
            fileUrl?: string | null;
        };
        OmniumEmailMessage: {
            /** @description Attached assets */
            attachments?: components["schemas"]["OmniumEmailAttachment"][] | null;
            bcc?: string[] | null;
            bodyText?: string | null;
            cc?: string[] | null;
            fromAddress?: string | null;
            fromName?: string | null;
            htmlText?: string | null;
            logText?: string | null;
            /** @description Market ID */
            market?: string | null;
            referenceId?: string | null;
            storeId?: string | null;
            subject?: string | null;
            to?: string[] | null;
        };
        OmniumInventoryAtp: {
            /**
             * Format: decimal
             * @description Sellable units
             */
            availableQuantity?: number;
            /**
             * Format: date-time
             * @description Expected date
             */
            date?: string;
            deliveryId?: string | null;
            purchaseOrderId?: string | null;
            /** @description PO line ID */
            purchaseOrderLineId?: string | null;
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number;
            /**
             * Format: decimal
             * @description Reserved units
             */
            reservedQuantity?: number;
        };
        OmniumInventoryBatch: {
            /**
             * Format: decimal
             * @description Cost in billing currency
             */
            billingCost?: number;
            /** Format: decimal */
            billingCostExchangeRate?: number;
            /** @description ISO currency of the document */
            billingCurrency?: string | null;
            /** Format: decimal */
            costPrice?: number;
            /**
             * Format: decimal
             * @description quantity x costPrice
             */
            costValue?: number;
            /**
             * Format: date-time
             * @description Rate date
             */
            currencyDate?: string | null;
            /** @description Unique ID */
            id?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number;
            /**
             * Format: date-time
             * @description Transaction time
             */
            transactionDate?: string;
        };
        /** @description Stock of one SKU in one warehouse. */
        OmniumInventoryItem: {
            /** @description Future availability entries */
            atp?: components["schemas"]["OmniumInventoryAtp"][] | null;
            /** @description FIFO batches */
            batches?: components["schemas"]["OmniumInventoryBatch"][] | null;
            /**
             * Format: decimal
             * @description Derived (packages)
             */
            calculatedInventory?: number;
            /**
             * Format: decimal
             * @description Unit cost
             */
            cost?: number;
            costCurrency?: string | null;
            /**
             * Format: decimal
             * @description quantity x cost
             */
            costTotal?: number;
            /** Format: date-time */
            created?: string;
            /**
             * Format: decimal
             * @description Units in stock, an absolute level
             */
            inventory?: number;
            /** @description Virtual item */
            isVirtual?: boolean | null;
            /** @description Bin location */
            location?: string | null;
            /**
             * Format: decimal
             * @description Max stock
             */
            maxQuantity?: number;
            /**
             * Format: decimal
             * @description Reorder point
             */
            minQuantity?: number;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            /** @description Physical warehouse of virtual item */
            physicalWarehouseCode?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: decimal
             * @description Minimum reorder quantity
             */
            reorderMinQuantity?: number;
            /**
             * Format: decimal
             * @description Reserved units; on UpdateMany ignored unless isReservedInventoryOverwritten is set
             */
            reservedInventory?: number;
            /** @description SKU (part of key) */
            sku?: string | null;
            /** @description Warehouse (part of key) */
            warehouseCode?: string | null;
        };
        OmniumInventoryItemOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumInventoryItem"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description A change of stock, not a level. */
        OmniumInventoryUpdate: {
            /** @description Also change reserved */
            adjustReservedInventory?: boolean;
            /**
             * Format: decimal
             * @description Units to add; negative takes out
             */
            inventoryChange?: number;
            orderId?: string | null;
            reason?: string | null;
            /** @description SKU */
            skuId?: string | null;
            /** @description Virtual stock location */
            virtualWarehouseCode?: string | null;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        OmniumInventorySearchRequest: {
            /** @description Omit batches */
            isBatchesExcluded?: boolean | null;
            /** @description Only positive stock */
            isInStock?: boolean | null;
            /** @description All web warehouses; ignores warehouseCodes */
            isWebWarehouse?: boolean;
            /**
             * Format: date-time
             * @description Modified after
             */
            lastModified?: string | null;
            marketGroupId?: string | null;
            marketId?: string | null;
            /** @description SKUs/product IDs */
            productCodes?: string[] | null;
            /** @description Warehouse filter */
            warehouseCodes?: string[] | null;
        };
        /** @description One change of stock. */
        OmniumInventoryTransaction: {
            batchIndex?: string | null;
            /** @description Idempotency/trace ID */
            goodsReceptionId?: string | null;
            /** @description Transaction ID */
            id?: string | null;
            internalReference?: string | null;
            /**
             * Format: decimal
             * @description Delta units
             */
            inventoryChange?: number;
            /**
             * Format: decimal
             * @description Value of change
             */
            inventoryChangeValue?: number;
            /** @description Stock-count reference */
            inventoryCountItem?: string | null;
            /** @description Virtual warehouse */
            isVirtual?: boolean | null;
            /** @description Bin location */
            location?: string | null;
            /**
             * Format: decimal
             * @description Stock after
             */
            newInventory?: number;
            /**
             * Format: decimal
             * @description Reserved after
             */
            newReservedInventory?: number;
            orderId?: string | null;
            /** @description Physical warehouse of virtual item */
            physicalWarehouseCode?: string | null;
            purchaseOrderId?: string | null;
            reason?: string | null;
            relatedTransactionId?: string | null;
            /**
             * Format: decimal
             * @description Reserved delta
             */
            reservedInventoryChange?: number;
            /** @description Return ID */
            returnOrderId?: string | null;
            /**
             * Format: decimal
             * @description Stock value after
             */
            totalInventoryValue?: number;
            /**
             * Format: date-time
             * @description Transaction time
             */
            transactionDate?: string;
            /** @description Only LocationTransfer seen */
            transactionType?: string | null;
            /** @description Acting user ID */
            userId?: string | null;
            userName?: string | null;
            /** @description SKU */
            variant?: string | null;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
            warehouseName?: string | null;
        };
        OmniumInventoryTransactionOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumInventoryTransaction"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumInventoryTransactionSearchRequest: {
            /** Format: date-time */
            from?: string | null;
            orderId?: string | null;
            /**
             * Format: int32
             * @description Page number, from one
             */
            page?: number;
            productId?: string | null;
            purchaseOrderId?: string | null;
            /** @description Free text */
            searchText?: string | null;
            skuId?: string | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
            /** Format: date-time */
            to?: string | null;
            /** @description Acting user ID */
            userId?: string | null;
            /** @description Warehouse filter */
            warehouseCodes?: string[] | null;
        };
        OmniumVirtualWarehouseAllocation: {
            /**
             * Format: decimal
             * @description Delivered units
             */
            deliveredQuantity?: number;
            /** @description Unique ID */
            id?: string | null;
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        OmniumPurchaseOrderLine: {
            /** @description VSL rule allocation */
            allocateBasedOnRules?: boolean;
            /** @description May split supplier packs */
            allowSupplierPackageBreak?: boolean | null;
            /** @description Alternative name */
            alternativeProductName?: string | null;
            brand?: string | null;
            /**
             * Format: decimal
             * @description Cancelled units
             */
            canceledQuantity?: number;
            /** @description SKU */
            code?: string | null;
            /** @description Colour */
            color?: string | null;
            /** @description Free comment */
            comment?: string | null;
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Counted units
             */
            countedQuantity?: number;
            /** @description Currency code */
            currency?: string | null;
            customsCode?: string | null;
            /**
             * Format: decimal
             * @description Delivered units
             */
            deliveredQuantity?: number;
            /** @description Owning delivery */
            deliveryId?: string | null;
            /**
             * Format: decimal
             * @description Line total after line discounts
             */
            discountedPrice?: number;
            /**
             * Format: decimal
             * @description discountedPrice ex tax
             */
            discountedPriceExclTax?: number;
            displayName?: string | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            /**
             * Format: date-time
             * @description ETA
             */
            estimatedTimeOfArrival?: string | null;
            /**
             * Format: decimal
             * @description Line total after all discounts
             */
            extendedPrice?: number;
            /**
             * Format: decimal
             * @description extendedPrice ex tax
             */
            extendedPriceExclTax?: number;
            gtin?: string | null;
            imageUrl?: string | null;
            /** @description Configurable product */
            isConfigurableProduct?: boolean;
            /** @description No allocation */
            isDisabledForAllocation?: boolean;
            /** @description Package flag */
            isPackage?: boolean;
            /**
             * Format: decimal
             * @description Line discount
             */
            lineItemDiscountAmount?: number;
            /**
             * Format: decimal
             * @description Line discount ex tax
             */
            lineItemDiscountAmountExclTax?: number;
            /** @description PO line ID, unique across POs */
            lineItemId?: string | null;
            /** @description Bin location */
            location?: string | null;
            /** @description Parent package line */
            packageLineItemId?: string | null;
            packageName?: string | null;
            /** @description Parent package SKU */
            packageSkuId?: string | null;
            /**
             * Format: decimal
             * @description Unit list price incl. tax
             */
            placedPrice?: number;
            /**
             * Format: decimal
             * @description Unit list price ex tax
             */
            placedPriceExclTax?: number;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            purchaseOrderId?: string | null;
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number;
            /** @description Chosen unit */
            selectedUnit?: string | null;
            /**
             * Format: decimal
             * @description Unit conversion factor
             */
            selectedUnitConversionFactor?: number | null;
            /**
             * Format: decimal
             * @description Quantity in chosen unit
             */
            selectedUnitQuantity?: number | null;
            size?: string | null;
            supplierName?: string | null;
            /**
             * Format: decimal
             * @description Supplier pack size
             */
            supplierPackagingQuantity?: number | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Update product cost on reception */
            updateCostPrice?: boolean;
            /** @description Update stock on reception */
            updateStock?: boolean;
            /** @description VSL allocations */
            virtualWarehouseAllocations?: components["schemas"]["OmniumVirtualWarehouseAllocation"][] | null;
            /**
             * Format: double
             * @description Unit volume dm3
             */
            volume?: number | null;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        OmniumPurchaseOrderForm: {
            /** @description PO lines */
            lineItems?: components["schemas"]["OmniumPurchaseOrderLine"][] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: decimal
             * @description PO total
             */
            total?: number;
            /**
             * Format: decimal
             * @description PO total ex tax
             */
            totalExclTax?: number;
        };
        OmniumPurchaseOrder: {
            /** @description ISO currency of the document */
            billingCurrency?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /** @description Linked delivery */
            deliveryId?: string | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description PO ID; generated when absent */
            id?: string | null;
            /** @description Also create a delivery */
            isDelivery?: boolean;
            marketId?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            name?: string | null;
            /** @description Source system */
            origin?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Public comments */
            publicPurchaseOrderNotes?: components["schemas"]["OmniumComment"][] | null;
            /** @description Lines and totals */
            purchaseOrderForm?: components["schemas"]["OmniumPurchaseOrderForm"];
            /** @description Internal comments */
            purchaseOrderNotes?: components["schemas"]["OmniumComment"][] | null;
            /** @description PO number */
            purchaseOrderNumber?: string | null;
            purchaserId?: string | null;
            purchaserName?: string | null;
            /** @description Reference */
            referenceNumber?: string | null;
            /**
             * Format: date-time
             * @description Requested delivery
             */
            requestedDeliveryDate?: string | null;
            /** @description PO status */
            status?: string | null;
            /** @description Store of the order, taken to be the receiving one */
            storeId?: string | null;
            /**
             * Format: decimal
             * @description PO subtotal
             */
            subTotal?: number;
            /**
             * Format: decimal
             * @description PO subtotal ex tax
             */
            subTotalExclTax?: number;
            supplierEmail?: string | null;
            supplierId?: string | null;
            supplierName?: string | null;
            supplierPhone?: string | null;
            /** @description Set = internal transfer source */
            supplierWarehouseCode?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number;
            /**
             * Format: decimal
             * @description PO total
             */
            total?: number;
            /**
             * Format: decimal
             * @description PO total ex tax
             */
            totalExclTax?: number;
            /** @description Current version token */
            versionId?: string | null;
        };
        OmniumPurchaseOrderLinePatch: {
            /** @description VSL rule allocation */
            allocateBasedOnRules?: boolean | null;
            /** @description May split supplier packs */
            allowSupplierPackageBreak?: boolean | null;
            /** @description Alternative name */
            alternativeProductName?: string | null;
            brand?: string | null;
            /**
             * Format: decimal
             * @description Cancelled units
             */
            canceledQuantity?: number | null;
            /** @description SKU */
            code?: string | null;
            /** @description Colour */
            color?: string | null;
            /** @description Free comment */
            comment?: string | null;
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Counted units
             */
            countedQuantity?: number | null;
            /** @description Currency code */
            currency?: string | null;
            customsCode?: string | null;
            /**
             * Format: decimal
             * @description Delivered units
             */
            deliveredQuantity?: number | null;
            /** @description Owning delivery */
            deliveryId?: string | null;
            displayName?: string | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            /**
             * Format: date-time
             * @description ETA
             */
            estimatedTimeOfArrival?: string | null;
            gtin?: string | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            imageUrl?: string | null;
            /** @description Configurable product */
            isConfigurableProduct?: boolean | null;
            /** @description No allocation */
            isDisabledForAllocation?: boolean | null;
            /** @description Package flag */
            isPackage?: boolean | null;
            /**
             * Format: decimal
             * @description Line discount
             */
            lineItemDiscountAmount?: number | null;
            /**
             * Format: decimal
             * @description Line discount ex tax
             */
            lineItemDiscountAmountExclTax?: number | null;
            /** @description The line to change */
            lineItemId?: string;
            /** @description Bin location */
            location?: string | null;
            /** @description Parent package line */
            packageLineItemId?: string | null;
            packageName?: string | null;
            /** @description Parent package SKU */
            packageSkuId?: string | null;
            /**
             * Format: decimal
             * @description Unit list price incl. tax
             */
            placedPrice?: number | null;
            /**
             * Format: decimal
             * @description Unit list price ex tax
             */
            placedPriceExclTax?: number | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            purchaseOrderId?: string | null;
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number | null;
            /** @description Chosen unit */
            selectedUnit?: string | null;
            /**
             * Format: decimal
             * @description Unit conversion factor
             */
            selectedUnitConversionFactor?: number | null;
            /**
             * Format: decimal
             * @description Quantity in chosen unit
             */
            selectedUnitQuantity?: number | null;
            size?: string | null;
            supplierName?: string | null;
            /**
             * Format: decimal
             * @description Supplier pack size
             */
            supplierPackagingQuantity?: number | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number | null;
            /**
             * Format: decimal
             * @description Total tax
             */
            taxTotal?: number | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Update product cost on reception */
            updateCostPrice?: boolean | null;
            /** @description Update stock on reception */
            updateStock?: boolean | null;
            /** @description VSL allocations */
            virtualWarehouseAllocations?: components["schemas"]["OmniumVirtualWarehouseAllocation"][] | null;
            /**
             * Format: double
             * @description Unit volume dm3
             */
            volume?: number | null;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        OmniumPurchaseOrderFormPatch: {
            /** @description PO lines */
            lineItems?: components["schemas"]["OmniumPurchaseOrderLinePatch"][] | null;
            /**
             * Format: decimal
             * @description PO total
             */
            total?: number | null;
            /**
             * Format: decimal
             * @description PO total ex tax
             */
            totalExclTax?: number | null;
        };
        /** @description Partial purchase order: members that are absent or null are kept. */
        OmniumPurchaseOrderPatch: {
            /** @description ISO currency of the document */
            billingCurrency?: string | null;
            /** @description Linked delivery */
            deliveryId?: string | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description PO ID; generated when absent */
            id?: string | null;
            /** @description Also create a delivery */
            isDelivery?: boolean | null;
            /** @description true (default) merges lists */
            keepExistingListItems?: boolean | null;
            /** @description true merges lines */
            keepExistingOrderLines?: boolean | null;
            marketId?: string | null;
            name?: string | null;
            /** @description Source system */
            origin?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Public comments */
            publicPurchaseOrderNotes?: components["schemas"]["OmniumComment"][] | null;
            /** @description Lines and totals */
            purchaseOrderForm?: components["schemas"]["OmniumPurchaseOrderFormPatch"];
            /** @description Internal comments */
            purchaseOrderNotes?: components["schemas"]["OmniumComment"][] | null;
            /** @description PO number */
            purchaseOrderNumber?: string | null;
            purchaserId?: string | null;
            purchaserName?: string | null;
            /** @description Reference */
            referenceNumber?: string | null;
            /**
             * Format: date-time
             * @description Requested delivery
             */
            requestedDeliveryDate?: string | null;
            /** @description PO status */
            status?: string | null;
            /** @description Store of the order, taken to be the receiving one */
            storeId?: string | null;
            supplierEmail?: string | null;
            supplierId?: string | null;
            supplierName?: string | null;
            supplierPhone?: string | null;
            /** @description Set = internal transfer source */
            supplierWarehouseCode?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
        };
        OmniumPurchaseOrderSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            email?: string | null;
            /** @description Tags to exclude */
            excludedTags?: string[] | null;
            /** @description External ID values */
            externalIds?: string[] | null;
            /**
             * Format: date-time
             * @description Modified at/after (inclusive)
             */
            modifiedFrom?: string | null;
            /**
             * Format: date-time
             * @description Modified at/before
             */
            modifiedTo?: string | null;
            /** @description Order number (usually = id) */
            orderNumber?: string | null;
            /** @enum {string|null} */
            orderType?: "PurchaseOrder" | "InternalTransfer" | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            phone?: string | null;
            /** @description Containing these SKUs */
            productNumbers?: string[] | null;
            /**
             * Format: date-time
             * @description Requested at/after
             */
            requestedDeliveryDateFrom?: string | null;
            /**
             * Format: date-time
             * @description Requested at/before
             */
            requestedDeliveryDateTo?: string | null;
            /** @description Free text */
            searchText?: string | null;
            /** @description Status filter */
            selectedStatuses?: string[] | null;
            /** @description Store filter */
            selectedStores?: string[] | null;
            /** @description Sort key */
            sortOrder?: string | null;
            supplierId?: string | null;
            supplierName?: string | null;
            /** @description Set = internal transfer source */
            supplierWarehouseCode?: string | null;
            /** @description Tag filter */
            tags?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
            /** @description Deadline exceeded */
            urgent?: boolean;
        };
        OmniumPurchaseOrderOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPurchaseOrder"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumPurchaseOrderOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPurchaseOrder"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumPurchaseOrderLineExtendedModel: {
            /** @description End-customer order */
            customerOrderNumber?: string | null;
            purchaseOrderLine?: components["schemas"]["OmniumPurchaseOrderLine"];
        };
        OmniumOpeningHours: {
            /** @description Open this day */
            isOpen?: boolean;
            /** @description HH:MM:SS (00:00:00 closed) */
            openFrom?: string;
            /** @description HH:MM:SS (00:00:00 closed) */
            openTo?: string;
        };
        OmniumSpecialOpeningHours: {
            /** @description Closed that day */
            closed?: boolean;
            /**
             * Format: date-time
             * @description Calendar date
             */
            date?: string;
            label?: string | null;
            openingHours?: components["schemas"]["OmniumOpeningHours"];
        };
        OmniumStoreAddress: {
            city?: string | null;
            /** @description Contact name */
            contactPersonName?: string | null;
            country?: string | null;
            /** @description Two-letter country code */
            countryCode?: string | null;
            email?: string | null;
            name?: string | null;
            region?: string | null;
            regionCode?: string | null;
            streetName?: string | null;
            /** @description House number */
            streetNumber?: string | null;
            /** @description Postal code */
            zipcode?: string | null;
        };
        OmniumStoreWarehouse: {
            /**
             * Format: int32
             * @description Rank; whether low or high comes first is not known
             */
            priority?: number;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        OmniumEmployee: {
            email?: string | null;
            firstName?: string | null;
            imageUrl?: string | null;
            /** @description Inactive flag */
            isInactive?: boolean;
            lastName?: string | null;
            phone?: string | null;
            pin?: string | null;
            position?: string | null;
            userName?: string | null;
        };
        OmniumZipCodeRange: {
            marketId?: string | null;
            zipCodeFrom?: string | null;
            zipCodeTo?: string | null;
        };
        /** @description A store, a warehouse or both. externalIds is a list of plain strings here, unlike everywhere else. */
        OmniumStore: {
            /** @description Date-specific hours */
            additionalOpeningHours?: components["schemas"]["OmniumSpecialOpeningHours"][] | null;
            /** @description Visiting address */
            address?: components["schemas"]["OmniumStoreAddress"];
            /** @description Excluded category IDs */
            assortmentExcludeCategoryIds?: string[] | null;
            /** @description Included category IDs */
            assortmentIncludeCategoryIds?: string[] | null;
            /** @description Market IDs */
            availableOnMarkets?: string[] | null;
            /** @description Return locations */
            availableReturnLocations?: components["schemas"]["OmniumStoreWarehouse"][] | null;
            /** @description Warehouses with priority */
            availableWarehouses?: components["schemas"]["OmniumStoreWarehouse"][] | null;
            /** @description Bank name */
            bank?: string | null;
            /** @description Search keywords */
            bestBets?: string[] | null;
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            /** @description TimeSpan HH:MM:SS */
            customerPickupDeadlineLimit?: string;
            /** @description Default cart order type */
            defaultOrderType?: string | null;
            description?: string | null;
            /** @description Receipt footer */
            documentFooter?: string | null;
            email?: string | null;
            employees?: components["schemas"]["OmniumEmployee"][] | null;
            /** @description Plain string IDs */
            externalIds?: string[] | null;
            /** @description providerName/id pairs */
            externalIdsList?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Friday hours */
            fridayOpeningHours?: components["schemas"]["OmniumOpeningHours"];
            googlePlaceId?: string | null;
            /** @description Has VSL */
            hasVirtualStockLocations?: boolean | null;
            iban?: string | null;
            /** @description Unique store ID */
            id: string;
            imageUrl?: string | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            /** @description Primary store (exported to Flow) */
            isPrimaryStore?: boolean;
            /** @description Primary warehouse */
            isPrimaryWarehouse?: boolean;
            /** @description Visible to customers */
            isPublicVisible?: boolean;
            /** @description Virtual warehouse */
            isVirtual?: boolean | null;
            /** @description Can hold inventory */
            isWarehouse?: boolean;
            /** @description Stock sellable online */
            isWebWarehouse?: boolean;
            /** @description Latitude (string) */
            latitude?: string | null;
            logoUrl?: string | null;
            /** @description Longitude (string) */
            longitude?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            /** @description Monday hours */
            mondayOpeningHours?: components["schemas"]["OmniumOpeningHours"];
            /** @description Store/warehouse name */
            name?: string | null;
            /** @description Notification emails */
            notificationEmailAddresses?: string[] | null;
            /** @description Notification phones */
            notificationPhoneNumbers?: string[] | null;
            /** @description Organisation number */
            organizationalNumber?: string | null;
            /** @description Phone */
            phoneNumber?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Saturday hours */
            saturdayOpeningHours?: components["schemas"]["OmniumOpeningHours"];
            shippingAddress?: components["schemas"]["OmniumStoreAddress"];
            /** @description Short text */
            shortDescription?: string | null;
            /** @description TimeSpan HH:MM:SS */
            storeExtendedPickLimit?: string;
            storeGroupId?: string | null;
            /** @description TimeSpan HH:MM:SS */
            storePickLimit?: string;
            /** @description Store roles */
            storeRoleIds?: string[] | null;
            /** @description Sunday hours */
            sundayOpeningHours?: components["schemas"]["OmniumOpeningHours"];
            /** @description SWIFT/BIC */
            swift?: string | null;
            /** @description Thursday hours */
            thursdayOpeningHours?: components["schemas"]["OmniumOpeningHours"];
            /** @description Tuesday hours */
            tuesdayOpeningHours?: components["schemas"]["OmniumOpeningHours"];
            url?: string | null;
            /** @description Override global limits */
            useCustomPickLimits?: boolean;
            /** @description Wednesday hours */
            wednesdayOpeningHours?: components["schemas"]["OmniumOpeningHours"];
            /** @description Delivery areas */
            zipCodeRanges?: components["schemas"]["OmniumZipCodeRange"][] | null;
        };
        /** @description A supplier with addresses, contacts and terms. */
        OmniumSupplier: {
            /** @description Primary address */
            address?: components["schemas"]["OmniumAddress"];
            /** @description Additional addresses (max 200) */
            addresses?: components["schemas"]["OmniumAddress"][] | null;
            /** @description Contact persons (max 250) */
            contacts?: components["schemas"]["OmniumContactPerson"][] | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /**
             * Format: int32
             * @description Lead time days
             */
            defaultLeadTime?: number | null;
            /**
             * Format: int32
             * @description Safety days
             */
            defaultLeadTimeSafetyMarginDays?: number | null;
            /** Format: int32 */
            defaultOrderIntervalDays?: number | null;
            email?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Supplier ID */
            id?: string | null;
            incoterms?: string | null;
            /**
             * Format: decimal
             * @description Max order amount
             */
            maximumOrderAmount?: number | null;
            /**
             * Format: decimal
             * @description Min order amount
             */
            minimumOrderAmount?: number | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /** @description Company name */
            name?: string | null;
            /** @description Supplier is this store */
            omniumStoreId?: string | null;
            /**
             * Format: int32
             * @description Payment terms in days
             */
            paymentTerms?: number | null;
            phone?: string | null;
            preferredCurrency?: string | null;
            preferredLanguage?: string | null;
            previousVersionId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: decimal
             * @description Default freight cost
             */
            shipmentCost?: number;
            /** @description Default carrier */
            shippingProvider?: string | null;
            storeGroupIds?: string[] | null;
            storeIds?: string[] | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /** @description VAT/organisation number */
            taxId?: string | null;
            /** @description Current version token */
            versionId?: string | null;
        };
        OmniumPurchaseOrderExtendedModel: {
            purchaseOrder?: components["schemas"]["OmniumPurchaseOrder"];
            /** @description Extended lines */
            purchaseOrderLines?: components["schemas"]["OmniumPurchaseOrderLineExtendedModel"][] | null;
            store?: components["schemas"]["OmniumStore"];
            supplier?: components["schemas"]["OmniumSupplier"];
        };
        OmniumVirtualWarehouseAllocationToSplit: {
            /** @description Unique ID */
            id?: string | null;
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        /** @description How to split one line. */
        OmniumSplitPurchaseOrderLine: {
            /** @description PO line ID to split */
            lineItemId?: string | null;
            /** @description Wanted new line ID */
            newLineItemId?: string | null;
            /**
             * Format: decimal
             * @description Units moved to new line
             */
            quantityToSplit?: number;
            virtualWarehouseAllocationsToSplit?: components["schemas"]["OmniumVirtualWarehouseAllocationToSplit"][] | null;
        };
        OmniumPurchaseOrderActionExecutionResult: {
            /** @enum {string|null} */
            actionStatus?: "Success" | "Warning" | "Error" | null;
            /** @description Step name, e.g. CapturePayment */
            actionType?: string | null;
            /** @description Step stopped workflow */
            cancelWorkflow?: boolean;
            /** @description Step error text */
            errorReason?: string | null;
            /** @description Hidden from user */
            isInvisible?: boolean;
            /** @description Translation key */
            translateKey?: string | null;
        };
        OmniumPurchaseOrderWorkflowExecutionResult: {
            /** @description Workflow aborted */
            isAborted?: boolean;
            purchaseOrder?: components["schemas"]["OmniumPurchaseOrder"];
            /** @description Step results */
            purchaseOrderActionExecutionResults?: components["schemas"]["OmniumPurchaseOrderActionExecutionResult"][] | null;
        };
        OmniumPurchaseOrderWorkflowRequest: {
            /**
             * Format: date-time
             * @description Expected delivery
             */
            expectedDeliveryDate?: string | null;
            /** @description New status */
            status?: string | null;
        };
        OmniumDelivery: {
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /** @description Internal comments */
            deliveryNotes?: components["schemas"]["OmniumComment"][] | null;
            /** @description Carrier */
            deliveryProvider?: string | null;
            /** @enum {string|null} */
            deliveryStatus?: "New" | "Confirmed" | "InProgress" | "Completed" | "OnHold" | "Cancelled" | null;
            /** @description Tracking URL */
            deliveryTrackingLink?: string | null;
            /** @description Tracking number */
            deliveryTrackingNumber?: string | null;
            /**
             * Format: date-time
             * @description ETA
             */
            estimatedTimeOfArrival?: string | null;
            /**
             * Format: date-time
             * @description ETD
             */
            estimatedTimeOfDeparture?: string | null;
            /** @description Delivery ID */
            id?: string | null;
            /** Format: date-time */
            invoiceDate?: string | null;
            invoiceNumber?: string | null;
            /** @description Manual status handling */
            isAutoDeliveryStatusDisabled?: boolean;
            /** @description Verified before reception */
            isCounted?: boolean;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /** @enum {string|null} */
            orderType?: "PurchaseOrder" | "InternalTransfer" | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Public comments */
            publicDeliveryNotes?: components["schemas"]["OmniumComment"][] | null;
            supplierIds?: string[] | null;
            /** @description Set = internal transfer source */
            supplierWarehouseCode?: string | null;
            /** @description Supplier names */
            suppliers?: string[] | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /** @description Receiving warehouse */
            warehouseCode?: string | null;
        };
        /** @description Partial delivery: members that are absent or null are kept. */
        OmniumDeliveryPatch: {
            /** @description Carrier */
            deliveryProvider?: string | null;
            /** @description Tracking URL */
            deliveryTrackingLink?: string | null;
            deliveryTrackingNumber?: string | null;
            /**
             * Format: date-time
             * @description ETA
             */
            estimatedTimeOfArrival?: string | null;
            /**
             * Format: date-time
             * @description ETD
             */
            estimatedTimeOfDeparture?: string | null;
            /** @description Delivery ID */
            id?: string | null;
            /** Format: date-time */
            invoiceDate?: string | null;
            invoiceNumber?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
        };
        OmniumDeliverySearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            customerName?: string | null;
            email?: string | null;
            /**
             * Format: date-time
             * @description ETA at/after
             */
            estimatedTimeOfArrivalFrom?: string | null;
            /**
             * Format: date-time
             * @description ETA at/before
             */
            estimatedTimeOfArrivalTo?: string | null;
            /** @description Tags to exclude */
            excludedTags?: string[] | null;
            /** @enum {string|null} */
            orderType?: "PurchaseOrder" | "InternalTransfer" | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description PO number */
            purchaseOrderNumber?: string | null;
            /** @description Free text */
            searchText?: string | null;
            /** @description Delivery IDs */
            selectedDeliveries?: string[] | null;
            /** @description Status filter */
            selectedStatuses?: string[] | null;
            /** @description Store filter */
            selectedStores?: string[] | null;
            /** @description Sort key */
            sortOrder?: string | null;
            /** @description Supplier filter */
            supplierIds?: string[] | null;
            /** @description Tag filter */
            tags?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumDeliveryOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumDelivery"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumPurchaseOrderLineReference: {
            /** @description SKU (alternative to lineItemId) */
            code?: string | null;
            /** @description PO line ID */
            lineItemId?: string | null;
            /** @description Colli barcode */
            packageBarcode?: string | null;
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number;
        };
        /** @description What one scan or count received on one purchase order line. */
        OmniumDeliveryGoodsReceptionLine: {
            /** @description VSL rule allocation */
            allocateBasedOnRules?: boolean | null;
            /**
             * Format: decimal
             * @description Reserved for future
             */
            costPrice?: number;
            /**
             * Format: decimal
             * @description Received units, >= 0
             */
            deliveredQuantity?: number;
            /** @description Idempotency key, checked on the delivery-scoped route only */
            goodsReceptionId?: string | null;
            /** @description Purchase order line; obligatory */
            lineItemId?: string | null;
            /** @description VSL: no distribution */
            receiveAsUnallocated?: boolean;
            /** @description Write cost to product */
            updateProductCostPrice?: boolean;
            /** @description Receiving warehouse; obligatory */
            warehouseCode?: string | null;
        };
        /** @description What the prose asks of a line; the vendor names no such schema. */
        GoodsReceptionLineMinimum: {
            lineItemId: string;
            warehouseCode: string;
        };
        OmniumSupplierSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            /** @description External ID values */
            externalIds?: string[] | null;
            /**
             * Format: date-time
             * @description Modified at/after (inclusive)
             */
            modifiedFrom?: string | null;
            /**
             * Format: date-time
             * @description Modified at/before
             */
            modifiedTo?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description Property filters */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Free text */
            searchText?: string | null;
            storeIds?: string[] | null;
            supplierId?: string | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumSupplierOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumSupplier"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description What the prose asks of a supplier; the vendor names no such schema. */
        SupplierMinimum: {
            id: string;
        };
        OmniumProductSupplier: {
            supplierId?: string | null;
            supplierName?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
        };
        OmniumProductBadge: {
            text?: string | null;
            type?: string | null;
        };
        /** @description One category in one language. */
        OmniumProductCategory: {
            /** @description Category media */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /** @description ID without language (required on add) */
            categoryId?: string | null;
            description?: string | null;
            /** @description Google taxonomy ID */
            googleProductCategoryId?: string | null;
            /** @description {categoryId}_{language} */
            id?: string | null;
            imageUrl?: string | null;
            isHidden?: boolean;
            /** @description Primary category */
            isMainCategory?: boolean;
            /** @description Language code */
            language?: string | null;
            metaDescription?: string | null;
            metaKeywords?: string | null;
            metaTitle?: string | null;
            name?: string | null;
            parentId?: string | null;
            /** @description Dynamic category search */
            productSearchId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** Format: int32 */
            sortIndex?: number;
        };
        OmniumProductColli: {
            /**
             * Format: double
             * @description Height cm
             */
            height?: number | null;
            isFreight?: boolean | null;
            isSentSeparately?: boolean | null;
            /**
             * Format: double
             * @description Length cm
             */
            length?: number | null;
            /**
             * Format: double
             * @description Volume dm3
             */
            volume?: number | null;
            /**
             * Format: double
             * @description Weight gram
             */
            weight?: number | null;
            /**
             * Format: double
             * @description Width cm
             */
            width?: number | null;
        };
        OmniumProductOptionValue: {
            /** Format: decimal */
            maxSize?: number | null;
            /** @description SKU (part of key) */
            sku?: string | null;
            title?: string | null;
            value?: string | null;
        };
        OmniumProductOption: {
            isRequired?: boolean | null;
            optionTitle?: string | null;
            /** @description All prices */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            /** @description SKU (part of key) */
            sku?: string | null;
            type?: string | null;
            values?: components["schemas"]["OmniumProductOptionValue"][] | null;
        };
        OmniumRelatedProductItem: {
            description?: string | null;
            name?: string | null;
            productId?: string | null;
            skuId?: string | null;
        };
        OmniumRelatedProduct: {
            /** @description Relation key */
            key?: string | null;
            relatedProductItems?: components["schemas"]["OmniumRelatedProductItem"][] | null;
            /** @description Translation key */
            translateKey?: string | null;
        };
        OmniumSeoInfo: {
            description?: string | null;
            excludeFromFeed?: boolean | null;
            keywords?: string | null;
            /** @description Two-letter language code */
            languageCode?: string | null;
            title?: string | null;
            uri?: string | null;
            uriSegment?: string | null;
        };
        OmniumProductUnit: {
            basePriceUnit?: boolean | null;
            /**
             * Format: decimal
             * @description Units of main unit
             */
            conversionFactor?: number;
            /** @description EAN/GTIN */
            ean?: string | null;
            /** Format: decimal */
            height?: number | null;
            isConsumerUnit?: boolean | null;
            isSupplierUnit?: boolean | null;
            /** Format: decimal */
            length?: number | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /** @description Unit of measure */
            unit?: string | null;
            unitType?: string | null;
            /** Format: decimal */
            volume?: number | null;
            /** Format: decimal */
            weight?: number | null;
            /** Format: decimal */
            width?: number | null;
        };
        /** @description Partial variant: members that are absent or null are kept. */
        OmniumVariantPatch: {
            /** @description More suppliers */
            additionalSuppliers?: components["schemas"]["OmniumProductSupplier"][] | null;
            /** @description May split supplier packs */
            allowSupplierPackageBreak?: boolean | null;
            /** @description Alternative name */
            alternativeProductName?: string | null;
            /** @description Product media */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /**
             * @deprecated
             * @description Use relatedProducts
             */
            associatedProducts?: string[] | null;
            assortmentCodes?: components["schemas"]["OmniumAssortmentCode"][] | null;
            badges?: components["schemas"]["OmniumProductBadge"][] | null;
            brand?: string | null;
            /** @description Statistics label */
            catalog?: string | null;
            /** @description Category names */
            catalogNodes?: string[] | null;
            /** @description Shipping colli */
            colli?: components["schemas"]["OmniumProductColli"][] | null;
            /** @description Colour */
            color?: string | null;
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Net cost
             */
            cost?: number | null;
            costCurrency?: string | null;
            /** @description Origin country */
            countryOfOrigin?: string | null;
            customsCode?: string | null;
            description?: string | null;
            /**
             * Format: date-time
             * @description Discontinued date
             */
            discontinued?: string | null;
            /** @description No discounts ever */
            discountBlocked?: boolean | null;
            /** @description Keep non-empty properties */
            dontOverwriteExistingPropertyValues?: boolean | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            entryType?: string | null;
            /** @description No promotions */
            excludeFromPromotions?: boolean | null;
            /** Format: date-time */
            expectedDeliveryDate?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Property paths to null */
            fieldsToForceNull?: string[] | null;
            /** @description Price protection category */
            fixedPriceCode?: string | null;
            /**
             * Format: date-time
             * @description Discounts blocked until
             */
            fixedPriceEndDate?: string | null;
            freightClass?: string | null;
            gender?: string | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            /** @description Document ID {productId}_{language} */
            id?: string | null;
            isActive?: boolean | null;
            /** @description Backorder allowed */
            isBackorder?: boolean | null;
            /** @description Bundle (price = sum of parts) */
            isBundle?: boolean | null;
            /** @description Snapshot flag */
            isInStock?: boolean | null;
            /** @description Pre-assembled kit */
            isKit?: boolean | null;
            /** @description Representative variant */
            isMainProductVariant?: boolean | null;
            /** @description No ratings */
            isNotRatable?: boolean | null;
            /** @description Package flag */
            isPackage?: boolean | null;
            /** @description Serial number required */
            isSerializableProduct?: boolean | null;
            /** @description Sellable unit */
            isSku?: boolean | null;
            /** @description No inventory effect */
            isVirtual?: boolean | null;
            /** @description PIM may not overwrite */
            isWriteProtected?: boolean | null;
            /** @description true merges assets */
            keepExistingAssets?: boolean | null;
            /** @description true (default) merges properties */
            keepExistingCustomProperties?: boolean | null;
            /** @description Language code */
            language?: string | null;
            /** @description Bin location */
            location?: string | null;
            mainImageUrl?: string | null;
            marketGroupIds?: string[] | null;
            marketIds?: string[] | null;
            /**
             * Format: decimal
             * @description Max stock
             */
            maxQuantity?: number | null;
            /**
             * Format: decimal
             * @description Reorder point
             */
            minQuantity?: number | null;
            name?: string | null;
            /** @description All prices */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            /** @description Language-neutral product ID */
            productId?: string | null;
            productOptions?: components["schemas"]["OmniumProductOption"][] | null;
            productType?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Properties removed before patch */
            propertiesRemovalConditions?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: date-time
             * @description Publish time
             */
            published?: string | null;
            relatedProducts?: components["schemas"]["OmniumRelatedProduct"][] | null;
            /**
             * Format: date-time
             * @description Embargo date
             */
            salesStartDate?: string | null;
            season?: string | null;
            /** @description SEO data */
            seoInfo?: components["schemas"]["OmniumSeoInfo"];
            /** @description Short text */
            shortDescription?: string | null;
            size?: string | null;
            sizeType?: string | null;
            /** @description SKU (variants or variantless product) */
            skuId?: string | null;
            /**
             * Format: int32
             * @description Manual sort boost
             */
            sortIndexBoost?: number | null;
            specification?: string | null;
            /**
             * Format: date-time
             * @description Publish end
             */
            stopPublished?: string | null;
            storeIds?: string[] | null;
            /** @description Supplier colour */
            supplierColor?: string | null;
            supplierId?: string | null;
            supplierName?: string | null;
            /**
             * Format: decimal
             * @description Supplier pack size
             */
            supplierPackagingQuantity?: number | null;
            /** @description Supplier pack unit */
            supplierPackagingUnit?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            taxCategory?: string | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Extra units */
            units?: components["schemas"]["OmniumProductUnit"][] | null;
            /**
             * Format: double
             * @description Weight kg
             */
            weight?: number | null;
        };
        /** @description Partial product: members that are absent or null are kept. */
        OmniumProductPatch: {
            /** @description More suppliers */
            additionalSuppliers?: components["schemas"]["OmniumProductSupplier"][] | null;
            /** @description May split supplier packs */
            allowSupplierPackageBreak?: boolean | null;
            /** @description Alternative name */
            alternativeProductName?: string | null;
            /** @description Product media */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /**
             * @deprecated
             * @description Use relatedProducts
             */
            associatedProducts?: string[] | null;
            assortmentCodes?: components["schemas"]["OmniumAssortmentCode"][] | null;
            badges?: components["schemas"]["OmniumProductBadge"][] | null;
            brand?: string | null;
            /** @description Statistics label */
            catalog?: string | null;
            /** @description Category names */
            catalogNodes?: string[] | null;
            categories?: components["schemas"]["OmniumProductCategory"][] | null;
            /** @description Categories to remove */
            categoryIdsToRemove?: string[] | null;
            /** @description Shipping colli */
            colli?: components["schemas"]["OmniumProductColli"][] | null;
            /** @description Colour */
            color?: string | null;
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Net cost
             */
            cost?: number | null;
            costCurrency?: string | null;
            /** @description Origin country */
            countryOfOrigin?: string | null;
            customsCode?: string | null;
            description?: string | null;
            /**
             * Format: date-time
             * @description Discontinued date
             */
            discontinued?: string | null;
            /** @description No discounts ever */
            discountBlocked?: boolean | null;
            /** @description Keep non-empty properties */
            dontOverwriteExistingPropertyValues?: boolean | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            entryType?: string | null;
            /** @description No promotions */
            excludeFromPromotions?: boolean | null;
            /** Format: date-time */
            expectedDeliveryDate?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Property paths to null */
            fieldsToForceNull?: string[] | null;
            /** @description Price protection category */
            fixedPriceCode?: string | null;
            /**
             * Format: date-time
             * @description Discounts blocked until
             */
            fixedPriceEndDate?: string | null;
            freightClass?: string | null;
            gender?: string | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            /** @description Document ID {productId}_{language} */
            id?: string | null;
            isActive?: boolean | null;
            /** @description Backorder allowed */
            isBackorder?: boolean | null;
            /** @description Bundle (price = sum of parts) */
            isBundle?: boolean | null;
            /** @description Snapshot flag */
            isInStock?: boolean | null;
            /** @description Pre-assembled kit */
            isKit?: boolean | null;
            isLocalProduct?: boolean | null;
            /** @description Representative variant */
            isMainProductVariant?: boolean | null;
            /** @description No ratings */
            isNotRatable?: boolean | null;
            /** @description Package flag */
            isPackage?: boolean | null;
            /** @description Serial number required */
            isSerializableProduct?: boolean | null;
            /** @description Sellable unit */
            isSku?: boolean | null;
            /** @description No inventory effect */
            isVirtual?: boolean | null;
            /** @description PIM may not overwrite */
            isWriteProtected?: boolean | null;
            /** @description true merges assets */
            keepExistingAssets?: boolean | null;
            /** @description true (default) merges properties */
            keepExistingCustomProperties?: boolean | null;
            /** @description Language code */
            language?: string | null;
            /**
             * Format: int32
             * @description Lead time days
             */
            leadTime?: number | null;
            /** @description Bin location */
            location?: string | null;
            mainCategoryId?: string | null;
            mainCategoryName?: string | null;
            mainImageUrl?: string | null;
            marketGroupIds?: string[] | null;
            marketIds?: string[] | null;
            /**
             * Format: decimal
             * @description Max stock
             */
            maxQuantity?: number | null;
            /**
             * Format: decimal
             * @description Reorder point
             */
            minQuantity?: number | null;
            name?: string | null;
            /** @description Groups sibling products */
            parentId?: string | null;
            /** @description All prices */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            /** @description Language-neutral product ID */
            productId?: string | null;
            productOptions?: components["schemas"]["OmniumProductOption"][] | null;
            productType?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Properties removed before patch */
            propertiesRemovalConditions?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: date-time
             * @description Publish time
             */
            published?: string | null;
            relatedProducts?: components["schemas"]["OmniumRelatedProduct"][] | null;
            /** @description true replaces variants */
            removeExistingVariants?: boolean | null;
            /**
             * Format: date-time
             * @description Embargo date
             */
            salesStartDate?: string | null;
            season?: string | null;
            /** @description SEO data */
            seoInfo?: components["schemas"]["OmniumSeoInfo"];
            /** @description Short text */
            shortDescription?: string | null;
            /**
             * @deprecated
             * @description Use relatedProducts
             */
            siblings?: string[] | null;
            size?: string | null;
            sizeType?: string | null;
            /** @description SKU (variants or variantless product) */
            skuId?: string | null;
            /**
             * Format: int32
             * @description Manual sort boost
             */
            sortIndexBoost?: number | null;
            specification?: string | null;
            /**
             * Format: date-time
             * @description Publish end
             */
            stopPublished?: string | null;
            storeIds?: string[] | null;
            /** @description Supplier colour */
            supplierColor?: string | null;
            supplierId?: string | null;
            /**
             * Format: int32
             * @description Supplier lead days
             */
            supplierLeadTime?: number | null;
            supplierName?: string | null;
            /**
             * Format: decimal
             * @description Supplier pack size
             */
            supplierPackagingQuantity?: number | null;
            /** @description Supplier pack unit */
            supplierPackagingUnit?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            taxCategory?: string | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Extra units */
            units?: components["schemas"]["OmniumProductUnit"][] | null;
            variants?: components["schemas"]["OmniumVariantPatch"][] | null;
            /**
             * Format: double
             * @description Weight kg
             */
            weight?: number | null;
        };
        OmniumProductUpdateResult: {
            /**
             * Format: int32
             * @description Failed items
             */
            errorCount?: number;
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /** @description IDs not found */
            notFoundIds?: string[] | null;
            /**
             * Format: int32
             * @description Items processed
             */
            totalCount?: number;
            /**
             * Format: int32
             * @description Items skipped as identical
             */
            unchangedCount?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        OmniumProductsAndVariantsUpdateResult: {
            productUpdateResultTotal?: components["schemas"]["OmniumProductUpdateResult"];
            variantUpdateResultTotal?: components["schemas"]["OmniumProductUpdateResult"];
        };
        OmniumCompletionStatus: {
            /** @description Deprecated flag */
            isValid?: boolean | null;
            /** Format: double */
            maxPoints?: number | null;
            /** Format: double */
            percentage?: number | null;
            /** Format: double */
            points?: number | null;
        };
        OmniumProductInventory: {
            /**
             * Format: decimal
             * @description Units
             */
            quantity?: number | null;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        OmniumPriceReference: {
            /** @description ISO currency code */
            currencyCode?: string | null;
            /** Format: date-time */
            date?: string;
            isCurrentPrice?: boolean | null;
            marketId?: string | null;
            priceListId?: string | null;
            promotionId?: string | null;
            promotionName?: string | null;
            /**
             * Format: decimal
             * @description Price after discount
             */
            unitPrice?: number;
        };
        OmniumCustomSortIndex: {
            marketId?: string | null;
            /**
             * Format: double
             * @description Sort value (number)
             */
            value?: number;
        };
        OmniumProductGroup: {
            /** @description Unique ID */
            id?: string | null;
            name?: string | null;
        };
        OmniumWarehouseInventory: {
            allowBackorder?: boolean;
            allowPreorder?: boolean;
            /** Format: date-time */
            backorderAvailabilityDate?: string | null;
            /** Format: decimal */
            backorderQuantity?: number;
            entryId?: string | null;
            /** Format: decimal */
            inStockQuantity?: number;
            inventoryStatus?: string | null;
            /** Format: date-time */
            preorderAvailabilityDate?: string | null;
            /** Format: decimal */
            preorderQuantity?: number;
            /**
             * Format: decimal
             * @description Minimum reorder quantity
             */
            reorderMinQuantity?: number;
            /**
             * Format: decimal
             * @description Reserved units
             */
            reservedQuantity?: number;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        /** @description A sellable variant, with the members of a product. */
        OmniumProductVariant: {
            /** @description More suppliers */
            additionalSuppliers?: components["schemas"]["OmniumProductSupplier"][] | null;
            /** @description May split supplier packs */
            allowSupplierPackageBreak?: boolean | null;
            /** @description Alternative name */
            alternativeProductName?: string | null;
            /** @description Product media */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /**
             * @deprecated
             * @description Use relatedProducts
             */
            associatedProducts?: string[] | null;
            assortmentCodes?: components["schemas"]["OmniumAssortmentCode"][] | null;
            /**
             * Format: decimal
             * @description Snapshot of available units
             */
            availableInventory?: number;
            /** Format: double */
            averageRating?: number;
            badges?: components["schemas"]["OmniumProductBadge"][] | null;
            brand?: string | null;
            /** @description Statistics label */
            catalog?: string | null;
            /** @description Category names */
            catalogNodes?: string[] | null;
            categories?: components["schemas"]["OmniumProductCategory"][] | null;
            /** @description Shipping colli */
            colli?: components["schemas"]["OmniumProductColli"][] | null;
            /** @description Colour */
            color?: string | null;
            /** @description Completeness score */
            completionStatus?: components["schemas"]["OmniumCompletionStatus"];
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Net cost
             */
            cost?: number;
            costCurrency?: string | null;
            /** Format: decimal */
            costInDefaultCurrency?: number | null;
            /** @description Origin country */
            countryOfOrigin?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            customsCode?: string | null;
            description?: string | null;
            /**
             * Format: date-time
             * @description Discontinued date
             */
            discontinued?: string | null;
            /** @description No discounts ever */
            discountBlocked?: boolean | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            /**
             * Format: date-time
             * @deprecated
             * @description Use stopPublished
             */
            endDate?: string;
            entryType?: string | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description No promotions */
            excludeFromPromotions?: boolean | null;
            /** Format: date-time */
            expectedDeliveryDate?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Price protection category */
            fixedPriceCode?: string | null;
            /**
             * Format: date-time
             * @description Discounts blocked until
             */
            fixedPriceEndDate?: string | null;
            freightClass?: string | null;
            gender?: string | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            /** @description Document ID {productId}_{language} */
            id?: string | null;
            /** @description Snapshot per warehouse */
            inventory?: components["schemas"]["OmniumProductInventory"][] | null;
            inventoryStatus?: string | null;
            isActive?: boolean;
            /** @description Backorder allowed */
            isBackorder?: boolean;
            /** @description Bundle (price = sum of parts) */
            isBundle?: boolean;
            /** @description Not in analytics */
            isExcludedFromAnalytics?: boolean;
            /** @description Snapshot flag */
            isInStock?: boolean;
            /** @description Pre-assembled kit */
            isKit?: boolean;
            /** @description Representative variant */
            isMainProductVariant?: boolean;
            /** @description No ratings */
            isNotRatable?: boolean | null;
            /** @description Package flag */
            isPackage?: boolean;
            /** @description Serial number required */
            isSerializableProduct?: boolean;
            /** @description Sellable unit */
            isSku?: boolean;
            /** @description No inventory effect */
            isVirtual?: boolean | null;
            /** @description PIM may not overwrite */
            isWriteProtected?: boolean;
            /** @description Language code */
            language?: string | null;
            /**
             * Format: int32
             * @description Lead time days
             */
            leadTime?: number | null;
            /** @description Bin location */
            location?: string | null;
            /** @description Overstock bins */
            locationOverstock?: string[] | null;
            /** @description Lowest price per market */
            lowestPriceHistory?: components["schemas"]["OmniumPriceReference"][] | null;
            mainCategoryId?: string | null;
            mainCategoryName?: string | null;
            mainImageUrl?: string | null;
            marketGroupIds?: string[] | null;
            marketIds?: string[] | null;
            /**
             * Format: decimal
             * @description Max stock
             */
            maxQuantity?: number;
            /**
             * Format: decimal
             * @description Reorder point
             */
            minQuantity?: number;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            name?: string | null;
            /** @description Popularity per market */
            popularitySortIndices?: components["schemas"]["OmniumCustomSortIndex"][] | null;
            /** @description Popularity index */
            popularityStandardSortIndex?: components["schemas"]["OmniumCustomSortIndex"];
            /** @description Resolved price */
            price?: components["schemas"]["OmniumPrice"];
            /** @description All prices */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            productGroup?: components["schemas"]["OmniumProductGroup"];
            /** @description Language-neutral product ID */
            productId?: string | null;
            productOptions?: components["schemas"]["OmniumProductOption"][] | null;
            productType?: string | null;
            /** @description Promotions */
            promotionIds?: string[] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: date-time
             * @description Publish time
             */
            published?: string;
            /**
             * Format: int32
             * @description Ratings
             */
            ratingCount?: number;
            relatedProducts?: components["schemas"]["OmniumRelatedProduct"][] | null;
            /**
             * Format: date-time
             * @description Embargo date
             */
            salesStartDate?: string | null;
            season?: string | null;
            /** @description SEO data */
            seoInfo?: components["schemas"]["OmniumSeoInfo"];
            /**
             * @deprecated
             * @description Use seoInfo
             */
            seoInformation?: components["schemas"]["OmniumSeoInfo"][] | null;
            /** @description Short text */
            shortDescription?: string | null;
            /**
             * @deprecated
             * @description Use relatedProducts
             */
            siblings?: string[] | null;
            size?: string | null;
            sizeType?: string | null;
            /** @description SKU (variants or variantless product) */
            skuId?: string | null;
            /** Format: int32 */
            sortIndex?: number;
            /**
             * Format: int32
             * @description Base sort index
             */
            sortIndexBase?: number;
            /**
             * Format: int32
             * @description Manual sort boost
             */
            sortIndexBoost?: number;
            specification?: string | null;
            /**
             * Format: date-time
             * @deprecated
             * @description Use published
             */
            startDate?: string;
            /** @description Published (default) | Deleted */
            status?: string | null;
            /**
             * Format: date-time
             * @description Publish end
             */
            stopPublished?: string | null;
            storeIds?: string[] | null;
            /** @description Supplier colour */
            supplierColor?: string | null;
            supplierId?: string | null;
            /**
             * Format: int32
             * @description Supplier lead days
             */
            supplierLeadTime?: number | null;
            supplierName?: string | null;
            /**
             * Format: decimal
             * @description Supplier pack size
             */
            supplierPackagingQuantity?: number | null;
            /** @description Supplier pack unit */
            supplierPackagingUnit?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            taxCategory?: string | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Extra units */
            units?: components["schemas"]["OmniumProductUnit"][] | null;
            /**
             * @deprecated
             * @description Use Inventory API
             */
            warehouseInventories?: components["schemas"]["OmniumWarehouseInventory"][] | null;
            /**
             * Format: double
             * @description Weight kg
             */
            weight?: number | null;
        };
        /** @description One product in one language, with its variants, prices and media. */
        OmniumProduct: {
            /** @description More suppliers */
            additionalSuppliers?: components["schemas"]["OmniumProductSupplier"][] | null;
            /** @description May split supplier packs */
            allowSupplierPackageBreak?: boolean | null;
            /** @description Alternative name */
            alternativeProductName?: string | null;
            /** @description Product media */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /**
             * @deprecated
             * @description Use relatedProducts
             */
            associatedProducts?: string[] | null;
            assortmentCodes?: components["schemas"]["OmniumAssortmentCode"][] | null;
            /**
             * Format: decimal
             * @description Snapshot of available units
             */
            availableInventory?: number;
            /** Format: double */
            averageRating?: number;
            badges?: components["schemas"]["OmniumProductBadge"][] | null;
            brand?: string | null;
            /** @description Statistics label */
            catalog?: string | null;
            /** @description Category names */
            catalogNodes?: string[] | null;
            categories?: components["schemas"]["OmniumProductCategory"][] | null;
            /** @description Shipping colli */
            colli?: components["schemas"]["OmniumProductColli"][] | null;
            /** @description Colour */
            color?: string | null;
            /** @description Completeness score */
            completionStatus?: components["schemas"]["OmniumCompletionStatus"];
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Net cost
             */
            cost?: number;
            costCurrency?: string | null;
            /** Format: decimal */
            costInDefaultCurrency?: number | null;
            /** @description Origin country */
            countryOfOrigin?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string;
            customsCode?: string | null;
            description?: string | null;
            /**
             * Format: date-time
             * @description Discontinued date
             */
            discontinued?: string | null;
            /** @description No discounts ever */
            discountBlocked?: boolean | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            /**
             * Format: date-time
             * @deprecated
             * @description Use stopPublished
             */
            endDate?: string;
            entryType?: string | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description No promotions */
            excludeFromPromotions?: boolean | null;
            /** Format: date-time */
            expectedDeliveryDate?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Price protection category */
            fixedPriceCode?: string | null;
            /**
             * Format: date-time
             * @description Discounts blocked until
             */
            fixedPriceEndDate?: string | null;
            freightClass?: string | null;
            gender?: string | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            /** @description Document ID {productId}_{language} */
            id?: string | null;
            /** @description Snapshot per warehouse */
            inventory?: components["schemas"]["OmniumProductInventory"][] | null;
            inventoryStatus?: string | null;
            isActive?: boolean;
            /** @description Backorder allowed */
            isBackorder?: boolean;
            /** @description Bundle (price = sum of parts) */
            isBundle?: boolean;
            /** @description Not in analytics */
            isExcludedFromAnalytics?: boolean;
            /** @description Snapshot flag */
            isInStock?: boolean;
            /** @description Pre-assembled kit */
            isKit?: boolean;
            isLocalProduct?: boolean | null;
            /** @description Representative variant */
            isMainProductVariant?: boolean;
            /** @description No ratings */
            isNotRatable?: boolean | null;
            /** @description Package flag */
            isPackage?: boolean;
            /** @description Serial number required */
            isSerializableProduct?: boolean;
            /** @description Sellable unit */
            isSku?: boolean;
            /** @description No inventory effect */
            isVirtual?: boolean | null;
            /** @description PIM may not overwrite */
            isWriteProtected?: boolean;
            /** @description Language code */
            language?: string | null;
            /**
             * Format: int32
             * @description Lead time days
             */
            leadTime?: number | null;
            /** @description Bin location */
            location?: string | null;
            /** @description Overstock bins */
            locationOverstock?: string[] | null;
            /** @description Lowest price per market */
            lowestPriceHistory?: components["schemas"]["OmniumPriceReference"][] | null;
            mainCategoryId?: string | null;
            mainCategoryName?: string | null;
            mainImageUrl?: string | null;
            marketGroupIds?: string[] | null;
            marketIds?: string[] | null;
            /**
             * Format: decimal
             * @description Max stock
             */
            maxQuantity?: number;
            /**
             * Format: decimal
             * @description Reorder point
             */
            minQuantity?: number;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            name?: string | null;
            /** @description Groups sibling products */
            parentId?: string | null;
            /** @description Popularity per market */
            popularitySortIndices?: components["schemas"]["OmniumCustomSortIndex"][] | null;
            /** @description Popularity index */
            popularityStandardSortIndex?: components["schemas"]["OmniumCustomSortIndex"];
            /** @description Resolved price */
            price?: components["schemas"]["OmniumPrice"];
            /** @description All prices */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            productGroup?: components["schemas"]["OmniumProductGroup"];
            /** @description Language-neutral product ID */
            productId?: string | null;
            productOptions?: components["schemas"]["OmniumProductOption"][] | null;
            productType?: string | null;
            /** @description Promotions */
            promotionIds?: string[] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: date-time
             * @description Publish time
             */
            published?: string;
            /**
             * Format: int32
             * @description Ratings
             */
            ratingCount?: number;
            relatedProducts?: components["schemas"]["OmniumRelatedProduct"][] | null;
            /**
             * Format: date-time
             * @description Embargo date
             */
            salesStartDate?: string | null;
            season?: string | null;
            /** @description SEO data */
            seoInfo?: components["schemas"]["OmniumSeoInfo"];
            /**
             * @deprecated
             * @description Use seoInfo
             */
            seoInformation?: components["schemas"]["OmniumSeoInfo"][] | null;
            /** @description Short text */
            shortDescription?: string | null;
            /**
             * @deprecated
             * @description Use relatedProducts
             */
            siblings?: string[] | null;
            size?: string | null;
            sizeType?: string | null;
            /** @description SKU (variants or variantless product) */
            skuId?: string | null;
            /** Format: int32 */
            sortIndex?: number;
            /**
             * Format: int32
             * @description Base sort index
             */
            sortIndexBase?: number;
            /**
             * Format: int32
             * @description Manual sort boost
             */
            sortIndexBoost?: number;
            specification?: string | null;
            /**
             * Format: date-time
             * @deprecated
             * @description Use published
             */
            startDate?: string;
            /** @description Published (default) | Deleted */
            status?: string | null;
            /**
             * Format: date-time
             * @description Publish end
             */
            stopPublished?: string | null;
            storeIds?: string[] | null;
            /** @description Supplier colour */
            supplierColor?: string | null;
            supplierId?: string | null;
            /**
             * Format: int32
             * @description Supplier lead days
             */
            supplierLeadTime?: number | null;
            supplierName?: string | null;
            /**
             * Format: decimal
             * @description Supplier pack size
             */
            supplierPackagingQuantity?: number | null;
            /** @description Supplier pack unit */
            supplierPackagingUnit?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            taxCategory?: string | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Extra units */
            units?: components["schemas"]["OmniumProductUnit"][] | null;
            variants?: components["schemas"]["OmniumProductVariant"][] | null;
            /**
             * @deprecated
             * @description Use Inventory API
             */
            warehouseInventories?: components["schemas"]["OmniumWarehouseInventory"][] | null;
            /**
             * Format: double
             * @description Weight kg
             */
            weight?: number | null;
        };
        OmniumProductOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumProduct"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description What a SKU costs to buy. */
        OmniumCostPrice: {
            /**
             * Format: decimal
             * @description Unit cost
             */
            cost?: number | null;
            /** @description ISO currency code */
            currencyCode?: string | null;
            /** Format: decimal */
            discountAmount?: number | null;
            /** @description Coupon/campaign code */
            discountCode?: string | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            marketGroupId?: string | null;
            marketId?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /** Format: decimal */
            originalCost?: number | null;
            productId?: string | null;
            skuId?: string | null;
            storeGroupId?: string | null;
            storeId?: string | null;
            supplier?: string | null;
            type?: string | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** Format: date-time */
            validFrom?: string | null;
            /** Format: date-time */
            validUntil?: string | null;
        };
        /** @description A product as searches list it. */
        OmniumProductListItemViewModel: {
            /** @description Alternative name */
            alternativeProductName?: string | null;
            /** @description Product media */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /** Format: double */
            averageRating?: number;
            badges?: components["schemas"]["OmniumProductBadge"][] | null;
            brand?: string | null;
            /** @description Statistics label */
            catalog?: string | null;
            /** @description Category names */
            catalogNodes?: string[] | null;
            categories?: components["schemas"]["OmniumProductCategory"][] | null;
            categoryIds?: string[] | null;
            /** @description Shipping colli */
            colli?: components["schemas"]["OmniumProductColli"][] | null;
            /** @description Colour */
            color?: string | null;
            /** @description Package/bundle components */
            components?: components["schemas"]["OmniumProductComponent"][] | null;
            /**
             * Format: decimal
             * @description Net cost
             */
            cost?: number;
            /** Format: decimal */
            costInDefaultCurrency?: number | null;
            /** @description Cost prices (separate index) */
            costPrices?: components["schemas"]["OmniumCostPrice"][] | null;
            /** @description Origin country */
            countryOfOrigin?: string | null;
            description?: string | null;
            /**
             * Format: date-time
             * @description Discontinued date
             */
            discontinued?: string | null;
            /** @description EAN/GTIN */
            ean?: string | null;
            /** Format: date-time */
            expectedDeliveryDate?: string | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            gender?: string | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            /** @description Document ID {productId}_{language} */
            id?: string | null;
            /** @description Snapshot per warehouse */
            inventory?: components["schemas"]["OmniumProductInventory"][] | null;
            isActive?: boolean;
            /** @description Backorder allowed */
            isBackorder?: boolean;
            /** @description Bundle (price = sum of parts) */
            isBundle?: boolean;
            /** @description Representative variant */
            isMainProductVariant?: boolean;
            /** @description Package flag */
            isPackage?: boolean;
            /** @description Sellable unit */
            isSku?: boolean;
            /** @description No inventory effect */
            isVirtual?: boolean | null;
            /**
             * Format: int32
             * @description Lead time days
             */
            leadTime?: number | null;
            /** @description Lowest price per market */
            lowestPriceHistory?: components["schemas"]["OmniumPriceReference"][] | null;
            mainCategoryId?: string | null;
            mainCategoryName?: string | null;
            mainImageUrl?: string | null;
            marketIds?: string[] | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string;
            name?: string | null;
            /** @description Groups sibling products */
            parentId?: string | null;
            /** @description Resolved price */
            price?: components["schemas"]["OmniumPrice"];
            /** @description All prices */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            productCategories?: components["schemas"]["OmniumProductCategory"][] | null;
            /** @description Language-neutral product ID */
            productId?: string | null;
            productOptions?: components["schemas"]["OmniumProductOption"][] | null;
            productType?: string | null;
            /** @description Promotions */
            promotionIds?: string[] | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: date-time
             * @description Publish time
             */
            published?: string;
            /**
             * Format: int32
             * @description Ratings
             */
            ratingCount?: number;
            relatedProducts?: components["schemas"]["OmniumRelatedProduct"][] | null;
            season?: string | null;
            /** @description SEO data */
            seoInfo?: components["schemas"]["OmniumSeoInfo"];
            /** @description Short text */
            shortDescription?: string | null;
            size?: string | null;
            sizeType?: string | null;
            /** @description SKU (variants or variantless product) */
            skuId?: string | null;
            /** Format: int32 */
            sortIndex?: number;
            /**
             * Format: int32
             * @description Base sort index
             */
            sortIndexBase?: number;
            /**
             * Format: int32
             * @description Manual sort boost
             */
            sortIndexBoost?: number;
            specification?: string | null;
            /**
             * Format: date-time
             * @description Publish end
             */
            stopPublished?: string | null;
            storeIds?: string[] | null;
            supplierId?: string | null;
            /**
             * Format: int32
             * @description Supplier lead days
             */
            supplierLeadTime?: number | null;
            supplierName?: string | null;
            /** @description Supplier's SKU */
            supplierSkuId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /** @description Unit of measure */
            unit?: string | null;
            /** @description Extra units */
            units?: components["schemas"]["OmniumProductUnit"][] | null;
            variants?: components["schemas"]["OmniumProductListItemViewModel"][] | null;
            /**
             * Format: double
             * @description Weight kg
             */
            weight?: number | null;
        };
        OmniumProductListItemViewModelOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumProductListItemViewModel"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumCompletionRateFilter: {
            field?: string | null;
            isCompleted?: boolean | null;
            isSkuOnly?: boolean | null;
            /** @description Deprecated flag */
            isValid?: boolean | null;
            /** Format: int32 */
            max?: number | null;
            /** Format: int32 */
            min?: number | null;
        };
        OmniumExcludedProductFieldOptions: {
            isAssetsExcluded?: boolean | null;
            isEverythingExcluded?: boolean | null;
            isInventoryExcluded?: boolean | null;
            /** @description Omit price list */
            isPricesExcluded?: boolean | null;
            isProductCategoriesExcluded?: boolean | null;
            isPropertiesExcluded?: boolean | null;
            isVariantsExcluded?: boolean | null;
            /** @description camelCase paths, dot-separated levels */
            specificFields?: string[] | null;
        };
        OmniumIncludedFieldsOptions: {
            /** @description camelCase paths, dot-separated levels */
            specificFields?: string[] | null;
        };
        OmniumProductSearchRequest: {
            assortmentCodeIds?: string[] | null;
            completionRate?: components["schemas"]["OmniumCompletionRateFilter"];
            componentIds?: string[] | null;
            /**
             * @deprecated
             * @description Customer group ID
             */
            customerGroup?: string | null;
            customerGroups?: string[] | null;
            customerId?: string | null;
            /** Format: int32 */
            daysSincePublished?: number | null;
            /** @description Field exclusion */
            excludedFields?: components["schemas"]["OmniumExcludedProductFieldOptions"];
            excludedProductCategoryIds?: string[] | null;
            excludedProductIds?: string[] | null;
            /** @description Tags to exclude */
            excludedTags?: string[] | null;
            /** @description External ID values */
            externalIds?: string[] | null;
            /** @description Facet filters */
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description GTIN list */
            gtins?: string[] | null;
            ignoreCustomerAssortment?: boolean;
            inStockMarketIds?: string[] | null;
            inStockWarehouseIds?: string[] | null;
            /** @description Field inclusion */
            includedFields?: components["schemas"]["OmniumIncludedFieldsOptions"];
            isActive?: boolean;
            isAssortmentCodesRequired?: boolean | null;
            isAvailableOnline?: boolean | null;
            /** @description Bundle (price = sum of parts) */
            isBundle?: boolean | null;
            isCostOnSale?: boolean | null;
            /** @description Only status Deleted */
            isDeleted?: boolean;
            /** @description Skip facets */
            isFacetsDisabled?: boolean | null;
            /** @description Only positive stock */
            isInStock?: boolean | null;
            /** @description Inactive flag */
            isInactive?: boolean;
            isLocalProduct?: boolean | null;
            /** @description Representative variant */
            isMainProductVariant?: boolean | null;
            isOnSale?: boolean | null;
            /** @description Package flag */
            isPackage?: boolean | null;
            /** @description Omit price list */
            isPricesExcluded?: boolean | null;
            isProductLanguageFilterIgnored?: boolean | null;
            isPublished?: boolean | null;
            /** @description Sellable unit */
            isSku?: boolean | null;
            /** @description OR of modified/publish/price windows */
            isUnionDeltaQuery?: boolean | null;
            marketGroupId?: string | null;
            marketGroupIds?: string[] | null;
            marketId?: string | null;
            marketIds?: string[] | null;
            /**
             * Format: date-time
             * @description Modified at/after (inclusive)
             */
            modifiedFrom?: string | null;
            /**
             * Format: date-time
             * @description Modified at/before
             */
            modifiedTo?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** Format: date-time */
            priceActivatedFrom?: string | null;
            /** Format: date-time */
            priceActivatedTo?: string | null;
            /** Format: date-time */
            priceDeactivatedFrom?: string | null;
            /** Format: date-time */
            priceDeactivatedTo?: string | null;
            /** Format: decimal */
            priceFrom?: number | null;
            /** Format: decimal */
            priceTo?: number | null;
            productCategoryIds?: string[] | null;
            productIds?: string[] | null;
            /** @description Language filter */
            productLanguage?: string | null;
            productParentIds?: string[] | null;
            productType?: string | null;
            /** @description Promotions */
            promotionIds?: string[] | null;
            /** @description Single property filter */
            property?: components["schemas"]["OmniumPropertyItem"];
            propertyListId?: string | null;
            /** @description Free text */
            searchText?: string | null;
            seoUris?: string[] | null;
            /** Format: int32 */
            sortIndexThreshold?: number | null;
            /** @description Sort key */
            sortOrder?: string | null;
            /** @description Secondary sort */
            sortOrder2nd?: string | null;
            /** @description Tertiary sort */
            sortOrder3rd?: string | null;
            /** Format: date-time */
            startPublishFrom?: string | null;
            /** Format: date-time */
            startPublishTo?: string | null;
            /** Format: date-time */
            stopPublishFrom?: string | null;
            /** Format: date-time */
            stopPublishTo?: string | null;
            storeGroupIds?: string[] | null;
            storeId?: string | null;
            storeIdPriceFilter?: string | null;
            storeIds?: string[] | null;
            supplierIds?: string[] | null;
            supplierSkuIds?: string[] | null;
            /** @description Tag filter */
            tags?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumProductOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumProduct"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumProductVariantOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumProductVariant"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description Partial category: members that are absent or null are kept. */
        OmniumProductCategoryPatch: {
            /** @description Category media */
            assets?: components["schemas"]["OmniumAsset"][] | null;
            /** @description ID without language (required on add) */
            categoryId?: string | null;
            description?: string | null;
            /** @description Property paths to null */
            fieldsToForceNull?: string[] | null;
            /** @description Google taxonomy ID */
            googleProductCategoryId?: string | null;
            /** @description {categoryId}_{language} */
            id?: string | null;
            imageUrl?: string | null;
            isHidden?: boolean | null;
            /** @description Primary category */
            isMainCategory?: boolean | null;
            /** @description true merges assets */
            keepExistingAssets?: boolean | null;
            /** @description true merges properties */
            keepExistingProperties?: boolean | null;
            /** @description Language code */
            language?: string | null;
            metaDescription?: string | null;
            metaKeywords?: string | null;
            metaTitle?: string | null;
            name?: string | null;
            parentId?: string | null;
            /** @description Dynamic category search */
            productSearchId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** Format: int32 */
            sortIndex?: number | null;
        };
        OmniumProductCategoryUpdateResult: {
            /**
             * Format: int32
             * @description Failed items
             */
            errorCount?: number;
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /** @description IDs not found */
            notFoundIds?: string[] | null;
            /**
             * Format: int32
             * @description Items processed
             */
            totalCount?: number;
            /**
             * Format: int32
             * @description Items skipped as identical
             */
            unchangedCount?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        OmniumProductCategoryOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumProductCategory"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description What has to be sent when a category is added; the vendor names no such schema. */
        ProductCategoryMinimum: {
            categoryId: string;
        };
        OmniumProductCategoryTreeViewModel: {
            productCategory?: components["schemas"]["OmniumProductCategory"];
            /** Format: int32 */
            productCount?: number;
            subCategories?: components["schemas"]["OmniumProductCategoryTreeViewModel"][] | null;
        };
        OmniumProductCategorySearchRequest: {
            /** @description Facet filters */
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Language code */
            language?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            parentIds?: string[] | null;
            productCategoryId?: string | null;
            productCategoryIds?: string[] | null;
            ratingType?: string | null;
            /** @description Free text */
            searchText?: string | null;
            /**
             * Format: int32
             * @description Page size; up to 10,000, else 5,000 is taken
             */
            take?: number;
        };
        OmniumProductCategoryOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumProductCategory"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumProductCategoryRelationsRequest: {
            productCategoryId?: string | null;
            productId?: string | null;
        };
        OmniumPriceListItemSearchRequest: {
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            priceListId?: string | null;
            priceListIds?: string[] | null;
            /**
             * Format: int32
             * @description Size of a batch
             * @default 1000
             */
            scrollSize?: number | null;
            /** @description Free text */
            searchText?: string | null;
            /** @description Sort key */
            sortOrder?: string | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        /** @description One price of a price list. */
        OmniumPriceListItem: {
            /**
             * Format: decimal
             * @description Unit cost
             */
            cost?: number;
            /** Format: decimal */
            costDiscount?: number;
            /** Format: decimal */
            costDiscountPercent?: number;
            /** Format: decimal */
            costInPriceListCurrency?: number;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /** Format: decimal */
            discount?: number;
            /** Format: decimal */
            discountPercent?: number;
            /** Format: decimal */
            discountedCost?: number;
            /**
             * Format: decimal
             * @description unitPrice minus discount
             */
            discountedPrice?: number;
            /** @description {priceListId}_{skuId} */
            id?: string | null;
            isActive?: boolean | null;
            name?: string | null;
            /** Format: decimal */
            plannedRevenue?: number | null;
            /** Format: decimal */
            plannedSalesVolume?: number | null;
            planningComment?: string | null;
            /** @description Owning price list */
            priceListId: string;
            productId?: string | null;
            /** Format: decimal */
            profit?: number;
            /** Format: decimal */
            profitMargin?: number;
            /** Format: decimal */
            profitPercent?: number;
            skuId?: string | null;
            /** Format: decimal */
            storeCostPrice?: number;
            /** Format: decimal */
            storeCostPriceAdditionPercent?: number;
            /** Format: decimal */
            storeCostPriceMargin?: number;
            /** Format: decimal */
            storeDiscountedCostPrice?: number;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number | null;
            /**
             * Format: decimal
             * @description Price after discount
             */
            unitPrice?: number;
            /** Format: decimal */
            unitPriceBase?: number;
        };
        OmniumPriceListItemOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPriceListItem"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        /** @description Partial item: members that are absent or null are kept. */
        OmniumPriceListItemPatch: {
            /**
             * Format: decimal
             * @description Unit cost
             */
            cost?: number | null;
            /** Format: decimal */
            costDiscount?: number | null;
            /** Format: decimal */
            discount?: number | null;
            /** @description Unique ID */
            id?: string | null;
            name?: string | null;
            /** Format: decimal */
            plannedRevenue?: number | null;
            /** Format: decimal */
            plannedSalesVolume?: number | null;
            planningComment?: string | null;
            priceListId?: string | null;
            productId?: string | null;
            skuId?: string | null;
            /** Format: decimal */
            storeCostPrice?: number | null;
            /** Format: decimal */
            storeCostPriceAdditionPercent?: number | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number | null;
            /**
             * Format: decimal
             * @description Price after discount
             */
            unitPrice?: number | null;
        };
        OmniumPriceListItemPatchUpdateResult: {
            /**
             * Format: int32
             * @description Items created
             */
            createdCount?: number;
            /**
             * Format: int32
             * @description Failed items
             */
            errorCount?: number;
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /** @description IDs not found */
            notFoundIds?: string[] | null;
            /**
             * Format: int32
             * @description Items processed
             */
            totalCount?: number;
            /**
             * Format: int32
             * @description Items skipped as identical
             */
            unchangedCount?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        /** @enum {string} */
        OmniumPriceListTypeEnum: "Price" | "CostPrice" | "PriceAndCostPrice";
        /** @enum {string} */
        OmniumPriceTypeEnum: "Default" | "PriceFactor";
        /** @description A price list; its prices count once it is activated. */
        OmniumPriceList: {
            costCurrencyCode?: string | null;
            /** Format: decimal */
            costCurrencyExchangeRate?: number | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /** @description ISO currency code */
            currencyCode: string;
            customerGroups?: components["schemas"]["OmniumCustomerGroupReference"][] | null;
            customerIds?: string[] | null;
            /** @description Entity errors */
            errors?: components["schemas"]["OmniumEntityError"][] | null;
            /** @description IDs in other systems */
            externalIds?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Unique ID */
            id: string;
            /** @description Activated (calculated) */
            isActive?: boolean;
            /** @description Club price */
            isCustomerClubSpecificPrice?: boolean | null;
            /** @description Ex tax prices */
            isExcludingTax?: boolean;
            /** @description Calculated prices editable */
            isPriceEditable?: boolean;
            /** @description Combinable with promotions */
            isPromotionsAllowed?: boolean | null;
            isStoreCostPriceEnabled?: boolean;
            marketGroupId?: string | null;
            /** @deprecated */
            marketId?: string | null;
            marketIds?: string[] | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            name: string;
            /**
             * Format: decimal
             * @description Factor for configurable products
             */
            priceFactor?: number | null;
            priceListType?: components["schemas"]["OmniumPriceListTypeEnum"];
            priceType?: components["schemas"]["OmniumPriceTypeEnum"];
            promotionId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /**
             * Format: date-time
             * @description Activation time
             */
            published?: string | null;
            /**
             * Format: decimal
             * @description Cost discount percent
             */
            purchaseDiscountPercentage?: number;
            /** Format: int32 */
            roundingDecimals?: number | null;
            storeCostPriceMarketIds?: string[] | null;
            storeCostPriceStoreGroupIds?: string[] | null;
            storeIds?: string[] | null;
            supplierId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number | null;
            /** @description Unit of measure */
            unit?: string | null;
            useLatestExchangeRateForCost?: boolean;
            /** Format: date-time */
            validFrom?: string | null;
            /** Format: date-time */
            validTo?: string | null;
        };
        OmniumPriceListSearchRequest: {
            currencyCodes?: string[] | null;
            includeEmptyMarketId?: boolean;
            includeEmptyStoreIds?: boolean;
            isActive?: boolean | null;
            marketGroupIds?: string[] | null;
            marketIds?: string[] | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description Free text */
            searchText?: string | null;
            /** @description Sort key */
            sortOrder?: string | null;
            storeIds?: string[] | null;
            supplierIds?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        OmniumPriceListOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPriceList"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumPriceOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumPrice"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumPriceSearchRequest: {
            customerGroupId?: string | null;
            customerId?: string | null;
            /** @description Customer-specific filter */
            isCustomerSpecificPrice?: boolean | null;
            /**
             * Format: date-time
             * @description Modified after
             */
            lastModified?: string | null;
            marketId?: string | null;
            /** @enum {string|null} */
            priceType?: "Default" | "PriceFactor" | null;
            /** @description SKUs/product IDs */
            productCodes?: string[] | null;
            /**
             * Format: int32
             * @description Size of a batch
             * @default 1000
             */
            scrollSize?: number | null;
            /** @description Unit of measure */
            unit?: string | null;
        };
        /** @description Prices of one product to add or update. */
        OmniumPriceUpdateRequest: {
            /** @description Match ignoring dates */
            ignoreDates?: boolean;
            /** @description Match ignoring validUntil */
            ignoreValidUntilDate?: boolean;
            /** @description All prices */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            productId?: string | null;
        };
        /** @description Which prices of a product to delete. */
        OmniumPriceDeleteRequest: {
            /** @description Match ignoring dates */
            ignoreDates?: boolean;
            /** @description Match ignoring validUntil */
            ignoreValidUntilDate?: boolean;
            /** @description null deletes all; [] deletes none */
            prices?: components["schemas"]["OmniumPrice"][] | null;
            productId?: string | null;
        };
        OmniumCostPriceUpdateRequest: {
            /** @description Cost prices to upsert */
            costPrices?: components["schemas"]["OmniumCostPrice"][] | null;
            /** @description Match ignoring dates */
            ignoreDates?: boolean;
            /** @description Match ignoring validUntil */
            ignoreValidUntilDate?: boolean;
            productId?: string | null;
        };
        OmniumCostPriceSearchRequest: {
            /**
             * Format: date-time
             * @description Modified after
             */
            lastModified?: string | null;
            marketIds?: string[] | null;
            /** @description SKUs/product IDs */
            productCodes?: string[] | null;
            storeGroupId?: string | null;
            storeIds?: string[] | null;
            /** Format: date-time */
            validFrom?: string | null;
            /** Format: date-time */
            validUntil?: string | null;
        };
        OmniumCostPriceOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumCostPrice"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumCostPriceDeleteRequest: {
            /** @description null deletes all */
            costPrices?: components["schemas"]["OmniumCostPrice"][] | null;
            productId?: string | null;
        };
        OmniumStoreOmniumSearchResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumStore"][] | null;
            facets?: components["schemas"]["OmniumFacetViewModel"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumOpeningHoursPatch: {
            /** @description Open this day */
            isOpen?: boolean;
            /** @description HH:MM:SS (00:00:00 closed) */
            openFrom?: string;
            /** @description HH:MM:SS (00:00:00 closed) */
            openTo?: string;
        };
        OmniumSpecialOpeningHoursPatch: {
            /** @description Closed that day */
            closed?: boolean;
            /**
             * Format: date-time
             * @description Calendar date
             */
            date?: string;
            label?: string | null;
            openingHours?: components["schemas"]["OmniumOpeningHoursPatch"];
        };
        OmniumStoreWarehousePatch: {
            /**
             * Format: int32
             * @description Lower/higher order unknown
             */
            priority?: number;
            /** @description Warehouse (store) ID */
            warehouseCode?: string | null;
        };
        /** @description Partial store: members that are absent or null are kept. */
        OmniumStorePatch: {
            /** @description Date-specific hours */
            additionalOpeningHours?: components["schemas"]["OmniumSpecialOpeningHoursPatch"][] | null;
            /** @description Visiting address */
            address?: components["schemas"]["OmniumStoreAddress"];
            /** @description Market IDs */
            availableOnMarkets?: string[] | null;
            availableReturnLocations?: components["schemas"]["OmniumStoreWarehousePatch"][] | null;
            /** @description Warehouses with priority */
            availableWarehouses?: components["schemas"]["OmniumStoreWarehousePatch"][] | null;
            /** @description Free comment */
            comment?: string | null;
            /**
             * Format: date-time
             * @description Creation time (UTC)
             */
            created?: string | null;
            /** @description TimeSpan HH:MM:SS */
            customerPickupDeadlineLimit?: string | null;
            description?: string | null;
            /** @description Receipt footer */
            documentFooter?: string | null;
            email?: string | null;
            employees?: components["schemas"]["OmniumEmployee"][] | null;
            /** @description Plain string IDs */
            externalIds?: string[] | null;
            /** @description providerName/id pairs */
            externalIdsList?: components["schemas"]["OmniumExternalId"][] | null;
            /** @description Friday hours */
            fridayOpeningHours?: components["schemas"]["OmniumOpeningHoursPatch"];
            googlePlaceId?: string | null;
            /** @description Unique store ID */
            id?: string | null;
            imageUrl?: string | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            /** @description Primary store (exported to Flow) */
            isPrimaryStore?: boolean | null;
            isPrimaryWarehouse?: boolean | null;
            /** @description Visible to customers */
            isPublicVisible?: boolean | null;
            /** @description Can hold inventory */
            isWarehouse?: boolean | null;
            /** @description Stock sellable online */
            isWebWarehouse?: boolean | null;
            /** @description Latitude (string) */
            latitude?: string | null;
            logoUrl?: string | null;
            /** @description Longitude (string) */
            longitude?: string | null;
            /**
             * Format: date-time
             * @description Last change time (UTC)
             */
            modified?: string | null;
            /** @description Monday hours */
            mondayOpeningHours?: components["schemas"]["OmniumOpeningHoursPatch"];
            /** @description Store/warehouse name */
            name?: string | null;
            /** @description Notification emails */
            notificationEmailAddresses?: string[] | null;
            /** @description Notification phones */
            notificationPhoneNumbers?: string[] | null;
            /** @description Organisation number */
            organizationalNumber?: string | null;
            phoneNumber?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            /** @description Saturday hours */
            saturdayOpeningHours?: components["schemas"]["OmniumOpeningHoursPatch"];
            shippingAddress?: components["schemas"]["OmniumStoreAddress"];
            /** @description Short text */
            shortDescription?: string | null;
            /** @description TimeSpan HH:MM:SS */
            storeExtendedPickLimit?: string | null;
            storeGroupId?: string | null;
            /** @description TimeSpan HH:MM:SS */
            storePickLimit?: string | null;
            /** @description Store roles */
            storeRoleIds?: string[] | null;
            /** @description Sunday hours */
            sundayOpeningHours?: components["schemas"]["OmniumOpeningHoursPatch"];
            /** @description Thursday hours */
            thursdayOpeningHours?: components["schemas"]["OmniumOpeningHoursPatch"];
            /** @description Tuesday hours */
            tuesdayOpeningHours?: components["schemas"]["OmniumOpeningHoursPatch"];
            url?: string | null;
            /** @description Override global limits */
            useCustomPickLimits?: boolean | null;
            /** @description Wednesday hours */
            wednesdayOpeningHours?: components["schemas"]["OmniumOpeningHoursPatch"];
        };
        /** @description The prose says that the body names the store; the listing does not ask for it. */
        StorePatchMinimum: {
            id: string;
        };
        OmniumStoreUpdateResult: {
            /**
             * Format: int32
             * @description Failed items
             */
            errorCount?: number;
            /** @description Failure text */
            errorMessage?: string | null;
            /** @description Anything changed */
            isModified?: boolean;
            /**
             * Format: int32
             * @description Items not found
             */
            notFoundCount?: number;
            /**
             * Format: int32
             * @description Items processed
             */
            totalCount?: number;
            /**
             * Format: int32
             * @description Items skipped as identical
             */
            unchangedCount?: number;
            /**
             * Format: int32
             * @description Items changed
             */
            updatedCount?: number;
        };
        OmniumStoreSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            email?: string | null;
            /** @description External ID values */
            externalIds?: string[] | null;
            includeInactive?: boolean | null;
            /** @description Inactive flag */
            isInactive?: boolean | null;
            /** @description Can hold inventory */
            isWarehouse?: boolean | null;
            marketGroupId?: string | null;
            marketIds?: string[] | null;
            /**
             * Format: date-time
             * @description Modified at/after (inclusive)
             */
            modifiedFrom?: string | null;
            /**
             * Format: date-time
             * @description Modified at/before
             */
            modifiedTo?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description Single property filter */
            property?: components["schemas"]["OmniumPropertyItem"];
            /** @description Free text */
            searchText?: string | null;
            /** @description Sort key */
            sortOrder?: string | null;
            storeGroupId?: string | null;
            storeIds?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
            /**
             * Format: int32
             * @description Covers this zip
             */
            zipCodeRangeFilter?: number | null;
        };
        OmniumStoreOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumStore"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumDefaultDimensions: {
            /**
             * Format: int32
             * @description Height cm
             */
            heightInCm?: number;
            /**
             * Format: int32
             * @description Length cm
             */
            lengthInCm?: number;
            /**
             * Format: int32
             * @description Width cm
             */
            widthInCm?: number;
        };
        OmniumDefaultPackage: {
            defaultDimensions?: components["schemas"]["OmniumDefaultDimensions"];
            /** @description Content text */
            goodsDescription?: string | null;
            /**
             * Format: double
             * @description Weight kg
             */
            weightInKg?: number;
        };
        OmniumCoordinate: {
            /** Format: float */
            easting?: number;
            /** Format: float */
            northing?: number;
            srId?: string | null;
        };
        OmniumDeliveryaddress: {
            city?: string | null;
            country?: string | null;
            /** @description Two-letter country code */
            countryCode?: string | null;
            postalCode?: string | null;
            streetName?: string | null;
            /** @description House number */
            streetNumber?: string | null;
        };
        OmniumOpeninghour: {
            /** @description Weekday */
            day?: string | null;
            from?: string | null;
            to?: string | null;
        };
        OmniumVisitingaddress: {
            city?: string | null;
            country?: string | null;
            /** @description Two-letter country code */
            countryCode?: string | null;
            postalCode?: string | null;
            streetName?: string | null;
            /** @description House number */
            streetNumber?: string | null;
        };
        OmniumPickUpPoint: {
            coordinate?: components["schemas"]["OmniumCoordinate"];
            deliveryAddress?: components["schemas"]["OmniumDeliveryaddress"];
            name?: string | null;
            openingHours?: components["schemas"]["OmniumOpeninghour"][] | null;
            /** Format: int32 */
            routeDistance?: number;
            routingCode?: string | null;
            /** @description Carrier service point ID */
            servicePointId?: string | null;
            visitingAddress?: components["schemas"]["OmniumVisitingaddress"];
        };
        OmniumShipmentOption: {
            addTaxOnProviderPrice?: boolean;
            /** Format: decimal */
            additionalCustomerPricePercentage?: number;
            consigneeType?: string | null;
            consignorType?: string | null;
            /** @description Two-letter country code */
            countryCode?: string | null;
            defaultPackage?: components["schemas"]["OmniumDefaultPackage"];
            defaultWarehouseCode?: string | null;
            deliveryTime?: string | null;
            description?: string | null;
            /** Format: decimal */
            discountAmount?: number;
            discountLabel?: string | null;
            /**
             * Format: decimal
             * @description Discounted shipping price
             */
            discountedPrice?: number;
            /**
             * Format: decimal
             * @description Discounted shipping price ex tax
             */
            discountedPriceExclTax?: number;
            /** Format: decimal */
            discountedPriceTax?: number;
            externalShippingMethodName?: string | null;
            getPriceFromProvider?: boolean;
            getServicePoints?: boolean;
            hideFromApi?: boolean;
            hideInOms?: boolean;
            includeGoodsDescription?: boolean;
            isDefaultShipment?: boolean;
            isWarehouseSetAutomatically?: boolean;
            label?: string | null;
            labelTranslationKey?: string | null;
            logoUrl?: string | null;
            numberOfCollisMandatory?: boolean;
            pickUpPoints?: components["schemas"]["OmniumPickUpPoint"][] | null;
            printerId?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            providerNotification?: boolean;
            providerServices?: string | null;
            servicePointProvider?: string | null;
            servicePointRequired?: boolean;
            shipmentDeliveryType?: string | null;
            shipmentProduct?: string | null;
            shipmentProductName?: string | null;
            shipmentReturnProduct?: string | null;
            shippingCompany?: string | null;
            shippingGateway?: string | null;
            shippingMethodId?: string | null;
            /** @description Shipping method (configured option) */
            shippingMethodName?: string | null;
            shippingPriceGateway?: string | null;
            /**
             * Format: decimal
             * @description Shipping cost before discount
             */
            shippingSubTotal?: number;
            /**
             * Format: decimal
             * @description Shipping ex tax
             */
            shippingSubTotalExclTax?: number;
            /** Format: decimal */
            shippingTax?: number;
            shouldParseDescription?: boolean;
            /**
             * Format: decimal
             * @description Percent, e.g. 25.00
             */
            taxRate?: number;
            /** @description Translation key */
            translateKey?: string | null;
            validOnMarkets?: string[] | null;
            vueTemplate?: string | null;
        };
        OmniumMarket: {
            /** @description Two-letter country code */
            countryCode?: string | null;
            /** @description Currency code */
            currency?: string | null;
            /**
             * Format: decimal
             * @description Market tax percent
             */
            defaultTaxRate?: number | null;
            /** @description Receipt footer */
            documentFooter?: string | null;
            /** @description Active */
            isActive?: boolean | null;
            /** @description Default for new orders */
            isDefaultMarket?: boolean | null;
            /** @description No tax on orders */
            isTaxExcluded?: boolean | null;
            /** @description E.g. nb-NO */
            isoLanguageCode?: string | null;
            /** @description Language name */
            language?: string | null;
            /** @description Two-letter language code */
            languageCode?: string | null;
            marketGroupId?: string | null;
            /** @description Group label */
            marketGroupLabel?: string | null;
            marketId?: string | null;
            marketName?: string | null;
            marketType?: string | null;
            productContentLanguage?: string | null;
            /** @description Custom key/value list */
            properties?: components["schemas"]["OmniumPropertyItem"][] | null;
            shipmentOptions?: components["schemas"]["OmniumShipmentOption"][] | null;
            /** @description Public site URL */
            websiteUrl?: string | null;
        };
        OmniumMarketGroup: {
            groupId?: string | null;
            groupName?: string | null;
            marketIds?: string[] | null;
        };
        OmniumCommentSearchRequest: {
            commentTypes?: string[] | null;
            objectIds?: string[] | null;
            objectTypes?: string[] | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
        };
        /** @description Partial comment: members that are absent or null are kept. */
        OmniumCommentPatch: {
            /** @description Attached assets */
            attachments?: components["schemas"]["OmniumAsset"][] | null;
            /** @description Author name */
            creator?: string | null;
            customerId?: string | null;
            /** @description Body text */
            detail?: string | null;
            /** @description Unique ID */
            id: string;
            /** @description Order line ID */
            lineItemId?: string | null;
            /** @description ID of related object */
            objectId?: string | null;
            /** @description Related object type */
            objectType?: string | null;
            parentId?: string | null;
            /** @description Free labels for filtering */
            tags?: string[] | null;
            title?: string | null;
            type?: string | null;
            /** @description Acting user ID */
            userId?: string | null;
        };
        /** @enum {string} */
        OmniumEventLogModelType: "Order" | "BusinessCustomer" | "PrivateCustomer" | "Project" | "Product" | "PriceList" | "Inventory" | "Store" | "Cart" | "User" | "Delivery" | "PurchaseOrder" | "Supplier" | "Return" | "Promotion" | "TenantSettings" | "ScheduledTask" | "Notification" | "PickList" | "IncompleteProduct" | "EventSubscription" | "Webhook";
        /** @enum {string} */
        OmniumEventLogType: "Created" | "Added" | "Deleted" | "Updated" | "Canceled" | "Notification" | "Information" | "Published" | "Workflow" | "WorkflowStep" | "Exported" | "Comment" | "Error";
        OmniumEventLogSearchRequest: {
            /**
             * Format: date-time
             * @description Created at/after
             */
            createdFrom?: string | null;
            /**
             * Format: date-time
             * @description Created at/before
             */
            createdTo?: string | null;
            /** @description Event ID */
            eventLogItemId?: string | null;
            /** @description Entity type enum */
            eventLogModel?: components["schemas"]["OmniumEventLogModelType"];
            /** @description Event type enum */
            eventLogType?: components["schemas"]["OmniumEventLogType"];
            marketIds?: string[] | null;
            /** @description ID of related object */
            objectId?: string | null;
            /**
             * Format: int32
             * @description Page index, from zero
             */
            page?: number;
            /** @description Status name */
            status?: string | null;
            storeIds?: string[] | null;
            /**
             * Format: int32
             * @description Page size; take times page may not pass 10,000
             */
            take?: number;
            /** @description User ID */
            user?: string | null;
        };
        OmniumEventLogItem: {
            /** @description Entity type enum */
            eventLogModel?: components["schemas"]["OmniumEventLogModelType"];
            /** @description Event type enum */
            eventLogType?: components["schemas"]["OmniumEventLogType"];
            /** @description Unique ID */
            id?: string | null;
            /** @description Market ID */
            market?: string | null;
            /** @description ID of related object */
            objectId?: string | null;
            /** @description Status name */
            status?: string | null;
            storeId?: string | null;
            /**
             * Format: date-time
             * @description Event time (UTC)
             */
            timestamp?: string;
            /** @description Acting user ID */
            userId?: string | null;
            userName?: string | null;
        };
        OmniumEventLogItemOmniumResult: {
            /**
             * Format: int64
             * @description All matches, not only this page
             */
            totalHits?: number;
            result?: components["schemas"]["OmniumEventLogItem"][] | null;
            /** @description Cursor of the next batch */
            scrollId?: string | null;
            /** @deprecated */
            isValid?: boolean;
        };
        OmniumEventLogSearch: {
            /** @description Status name */
            status?: string | null;
        };
        OmniumEventLogCompareRequest: {
            /** @description Previous event filter */
            previousEventSearchRequest?: components["schemas"]["OmniumEventLogSearch"];
            /** @description Event filter */
            searchRequest?: components["schemas"]["OmniumEventLogSearch"];
        };
        /** @description The short set of members, as older samples show it. Only className and objectId are needed to fetch the object; members without a value are left out. */
        OmniumShortEvent: {
            /**
             * Format: date-time
             * @description UTC, up to seven decimals
             */
            timestamp?: string;
            /** @description Text for people */
            message?: string;
            /** @description Kind of object */
            className?: string;
            /** @description For example the order type; its casing varies */
            subClassName?: string;
            /** @description Id of the object */
            objectId?: string;
            /** @description Kind of event */
            category?: string;
            /** @description Market id */
            market?: string;
            storeId?: string;
            /** @description Actor; API users look like name-<guid> */
            user?: string;
            userId?: string;
            /** @description Status after; may be empty */
            status?: string;
        };
        /** @description Metadata of one thing that happened, in the extended set of members; the receiver fetches the object itself. Members without a value are left out. */
        OmniumEvent: components["schemas"]["OmniumShortEvent"] & {
            /** @description Event id, the key for de-duplication; absent in older samples */
            id?: string;
            /**
             * Format: int32
             * @description Number of the operation behind the event; absent in older samples. The first digit tells the family, the next two the kind of object: 10 and 11 orders, 18 returns, 30 customers, 40 products, 50 stock and purchase orders, 70 stores. Writes through the public API show as 3xxxxx, but those of products as 1401xx.
             */
            operationId?: number;
            /** @description Number of the object, usually its id */
            objectNumber?: string;
            /** @description Store employee */
            employee?: string;
            employeeId?: string;
            /** @description Status before; may be empty */
            previousStatus?: string;
            isError?: boolean;
            isRead?: boolean;
            /** @description For example PATCH /api/Products/{id} */
            origin?: string;
            /** @description Tags of the object */
            tags?: string[];
            /** @description Ids in other systems; shape of the items unknown */
            externalIds?: unknown[];
            /** @description Key and value pairs; shape of the items unknown */
            properties?: unknown[];
            /** @description Named values such as ShipmentId */
            attachments?: {
                name?: string;
                value?: string;
            }[];
            /** @description Related objects; shape of the items unknown */
            references?: unknown[];
            /** @description Internal; to be ignored */
            indexIdentifier?: string;
            /** @description Internal; to be ignored */
            esMetadata?: Record<string, never>;
        };
        /** @description The event of products. */
        OmniumProductSavedEvent: components["schemas"]["OmniumEvent"] & {
            /** @constant */
            className: "Product";
            /**
             * Format: int32
             * @description Numbers published for products; saves in the back office have numbers of their own that are not
             */
            operationId?: number;
            /** @description Kind of event */
            category?: string;
        };
        /** @description The event of stores. */
        OmniumStoreSavedEvent: components["schemas"]["OmniumEvent"] & {
            /** @constant */
            className: "Store";
            /**
             * Format: int32
             * @description Numbers published for stores; saves in the back office have numbers of their own that are not
             */
            operationId?: number;
            /** @description Kind of event */
            category?: string;
        };
        /** @description The event of purchase orders. */
        OmniumPurchaseOrderSavedEvent: components["schemas"]["OmniumEvent"] & {
            /** @constant */
            className: "PurchaseOrder";
            /**
             * Format: int32
             * @description Numbers published for purchase orders; saves in the back office have numbers of their own that are not
             */
            operationId?: number;
            /** @description Kind of event */
            category?: string;
        };
        /** @description The event of deliveries. */
        OmniumDeliverySavedEvent: components["schemas"]["OmniumEvent"] & {
            /** @constant */
            className: "Delivery";
            /**
             * Format: int32
             * @description Numbers published for deliveries; saves in the back office have numbers of their own that are not
             */
            operationId?: number;
            /** @description Kind of event */
            category?: string;
        };
    };
    responses: {
        /** @description Refused: malformed, incomplete or out of bounds. Text, or a problem of the framework when the body cannot be read; it may be empty. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": string;
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Token absent, malformed, expired or of a deactivated API user */
        Unauthorized: {
            headers: {
                /** @example Bearer */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Unexpected error; the body may be empty */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": string;
            };
        };
        /** @description The API user lacks the role, or access to the store or market */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No such document; the body may be empty */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": string;
            };
        };
        /** @description A rate limit was passed */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait
                 * @example 2
                 */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The id exists, or another writer came first */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": string;
            };
        };
        /** @description No such document */
        NotFoundEmpty: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Nothing matches; the body may be empty */
        NoneFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": string;
            };
        };
        /** @description Refused: malformed, incomplete or out of bounds */
        BadRequestProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description No such document */
        NotFoundProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    TokenPost: {
        parameters: {
            query?: {
                clientId?: string;
                clientSecret?: string;
                /** @description Answer an object in place of the bare token */
                returnAsJson?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The form variant appears in one code sample only; what it answers is not shown. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    grant_type: "client_credentials";
                    clientId: string;
                    clientSecret: string;
                };
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["OmniumTokenResponse"] | string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order id
                 * @example WEB-1001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersDelete: {
        parameters: {
            query?: {
                /** @description Remove the document */
                deletePermanently?: boolean;
            };
            header?: never;
            path: {
                /** @example WEB-1001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrderGetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                id: string;
                /** @example 1 */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumVersion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrders: {
        parameters: {
            query?: {
                storeId?: string[];
                status?: string[];
                /** @description Changed at or after this instant (UTC) */
                changedSince?: string;
                pageSize?: number;
                /** @description Page number, from one */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrdersByOrderType: {
        parameters: {
            query?: {
                storeId?: string[];
                status?: string[];
                orderTypes?: string[];
                /** @description Changed at or after this instant (UTC) */
                changedSince?: string;
                pageSize?: number;
                /** @description Page number, from one */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrdersForPickUpPoint: {
        parameters: {
            query?: {
                storeId?: string[];
                status?: string[];
                /** @description Changed at or after this instant (UTC) */
                changedSince?: string;
                pageSize?: number;
                /** @description Page number, from one */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrdersForCustomer: {
        parameters: {
            query?: {
                customerId?: string;
                phone?: string;
                email?: string;
                storeId?: string[];
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrdersByCustomerId: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                /** @example 4790000001 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrderForCustomer: {
        parameters: {
            query?: {
                customerId?: string;
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersCreatePosOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"] & components["schemas"]["PosOrderMinimum"];
            };
        };
        responses: {
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetByCartId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cart-17 */
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetBySecretKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example k7Qd2pXw */
                secretKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrderCount: {
        parameters: {
            query?: {
                storeId?: string[];
                status?: string[];
                /** @description Changed at or after this instant (UTC) */
                changedSince?: string;
                orderTypes?: string[];
                /** @description Count by warehouse in place of store */
                filterOnWarehouse?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetAsPdf: {
        parameters: {
            query?: {
                /** @description Which template to use */
                templateFile?: string;
                shipmentId?: string;
            };
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersExists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order id
                 * @example WEB-1001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It exists */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundEmpty"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersExistMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersAddComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderCommentRequest"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersExportOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderExportRequest"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderExportResult"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersPatchLineItemIds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPatchLineItemIdsRequest"];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPatchLineItemIdsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersSearchOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderSearchRequest"];
            };
        };
        responses: {
            /** @description One page of orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersScrollSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrdersByCustomProperties: {
        parameters: {
            query?: {
                key?: string;
                value?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersSearchOrdersForCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersOverwrite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"];
            };
        };
        responses: {
            /** @description What the workflow did; also when it was aborted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderWorkflowExecutionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersUpdate: {
        parameters: {
            query?: {
                /** @description Run the workflow of the status after saving */
                runWorkflow?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"];
            };
        };
        responses: {
            /** @description Result; a failed workflow answers 200 with isAborted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderWorkflowExecutionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersUpdateMany: {
        parameters: {
            query?: {
                /** @description Run the workflow of the status */
                runWorkflow?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersAddMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersImportMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"] & components["schemas"]["OrderCreateMinimum"];
            };
        };
        responses: {
            /** @description The order as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            /** @description The order as stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrder"] & components["schemas"]["OrderCreateWithId"];
            };
        };
        responses: {
            /** @description Created; no body */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersPatchOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order id
                 * @example WEB-1001
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderPatch"];
            };
        };
        responses: {
            /** @description Counters; isModified is false when nothing changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderPatchUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetOrdersByIds: {
        parameters: {
            query?: {
                ids?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders found and the ids without one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumGetMultipleResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    WorkflowUpdateStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order id
                 * @example WEB-1001
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumUpdateStatusPatch"];
            };
        };
        responses: {
            /** @description Result; a failed workflow answers 200 with isAborted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderWorkflowExecutionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    WorkflowPartialUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumUpdateLineItemStatusPatch"];
            };
        };
        responses: {
            /** @description What the workflow did; also when it was aborted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderWorkflowExecutionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    WorkflowProcessCartWorkflowTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cart-17 */
                cartId: string;
                /** @example New */
                status: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the workflow did; also when it was aborted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderWorkflowExecutionResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersPatchOrderLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order id
                 * @example WEB-1001
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderLinePatch"][];
            };
        };
        responses: {
            /** @description Counters; isModified is false when nothing changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderLineUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersCancelOrderLine: {
        parameters: {
            query?: {
                sendNotifications?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Order id
                 * @example WEB-1001
                 */
                orderId: string;
                /**
                 * @description Order line id
                 * @example 1
                 */
                lineItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order with recalculated totals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersCancelOrderLines: {
        parameters: {
            query?: {
                /** @description Tell the customer */
                sendNotifications?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderLineIdRequest"][];
            };
        };
        responses: {
            /** @description The count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersAddOrderLine: {
        parameters: {
            query?: {
                shipmentId?: string;
            };
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderLine"];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersAddManyOrderLines: {
        parameters: {
            query?: {
                shipmentId?: string;
            };
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumOrderLine"][];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersAddOrderLineProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumLineItemPropertiesPatch"][];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersAddPaymentToOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["OmniumPayment"] & components["schemas"]["PaymentMinimum"])[];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersAddPayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Order id
                 * @example WEB-1001
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["OmniumPayment"] & components["schemas"]["PaymentMinimum"])[];
            };
        };
        responses: {
            /** @description The order with recalculated payment totals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersPutPaymentsOnOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["OmniumPayment"] & components["schemas"]["PaymentMinimum"])[];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    OrdersGetPaymentOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPaymentOption"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PaymentReportSearchPaymentTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPaymentReportSearchRequest"] & components["schemas"]["PaymentReportMinimum"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPaymentTransactionOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PaymentReportSearchPaymentTransactionsByDateAndPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPaymentReportSearchRequest"] & components["schemas"]["PaymentReportMinimum"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPaymentSummaryOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ShipmentsPut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumShipment"][];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ShipmentsPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumShipmentPatch"][];
            };
        };
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ShipmentsDeleteShipments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ShipmentsAddOrderLinesToShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumShipmentLineItemsUpdateModel"][];
            };
        };
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ClickAndCollectGetOrdersForCustomer: {
        parameters: {
            query?: {
                customerId?: string;
                phone?: string;
                email?: string;
                storeId?: string[];
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ClickAndCollectGetOrderForCustomer: {
        parameters: {
            query?: {
                customerId?: string;
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ClickAndCollectExtendCustomerPickupDeadline: {
        parameters: {
            query: {
                orderId: string;
                /** @description Time to add, as HH:MM:SS */
                extendedPickupTime: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ReturnsGetClaimTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProjectType"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ReturnsUpdateStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumUpdateStatusPatch"];
            };
        };
        responses: {
            /** @description What the workflow did; also when it was aborted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderWorkflowExecutionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ReturnsSearchReturnOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumReturnOrderSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumReturnOrderViewModelOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoneFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ReturnsReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumReturnRequestModel"];
            };
        };
        responses: {
            /** @description The return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumReturnOrderForm"] | components["schemas"]["OmniumReturnOrderForm"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ReturnsCreateReplacementOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumReplacementRequestModel"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumReturnOrderForm"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ReturnsPatchReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
                /** @example R-1 */
                returnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumReturnOrderFormPatch"];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumOrderPatchUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesGetInvoicesByOrder: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
                /** @description Only paid, or only unpaid ones */
                isPaid?: boolean;
            };
            header?: never;
            path: {
                /** @example WEB-1001 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoiceOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoneFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    FilesDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example BlobStorage */
                serviceType: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumFileDownloadRequest"];
            };
        };
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ImagesDeliveryGetImageUrl: {
        parameters: {
            query?: {
                url?: string;
                maxHeight?: number;
                maxWidth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesGetInvoices: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
                /** @description Only paid, or only unpaid ones */
                isPaid?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoiceOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoneFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example INV-3001 */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example INV-3001 */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesGetInvoicesByCustomer: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
                /** @description Only paid, or only unpaid ones */
                isPaid?: boolean;
            };
            header?: never;
            path: {
                /** @example 4790000001 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoiceOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoneFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesGetAsPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example INV-3001 */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesUpdateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInvoice"];
            };
        };
        responses: {
            /** @description The invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInvoiceSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoiceOmniumInvoiceTotalsOmniumSearchResultWithTotals"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoneFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesAddInvoice: {
        parameters: {
            query: {
                /** @description Name of the file, extension included */
                fileName: string;
                projectId?: string;
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoice"];
                };
            };
            /** @description The invoice */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesAddFileToInvoice: {
        parameters: {
            query?: {
                /** @description Name of the file, extension included */
                fileName?: string;
            };
            header?: never;
            path: {
                /** @example INV-3001 */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InvoicesAddAsset: {
        parameters: {
            query: {
                /** @description Name of the file, extension included */
                fileName: string;
                assetId?: string;
            };
            header?: never;
            path: {
                /** @example INV-3001 */
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The invoice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPrivateCustomer"];
            };
        };
        responses: {
            /** @description Created; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddMany: {
        parameters: {
            query?: {
                /** @description Send the customers to connectors */
                exportCustomers?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPrivateCustomer"][];
            };
        };
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddOrUpdateMany: {
        parameters: {
            query?: {
                /** @description Send the customers to connectors */
                exportCustomers?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPrivateCustomer"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPrivateCustomer"];
            };
        };
        responses: {
            /** @description The customer as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersPatchPrivateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPrivateCustomerPatch"];
            };
        };
        responses: {
            /** @description Counters; isModified is false when nothing changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGetCustomerByPhoneAndStore: {
        parameters: {
            query: {
                phoneNumber: string;
                storeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer and the membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomerViewModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAnonymizeCustomer: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGetPrivateCustomerInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomerInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddConsent: {
        parameters: {
            query: {
                customerId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumConsent"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGetConsentsForCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumConsent"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerSearchRequest"];
            };
        };
        responses: {
            /** @description One page of customers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomerOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersScrollSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomerOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomerOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGetCustomerClubMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddNewCustomerClubMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddNewPendingCustomerClubMember: {
        parameters: {
            query: {
                storeId: string;
                phone?: string;
            };
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddNewCustomerClubMemberWithConsentList: {
        parameters: {
            query?: {
                salesPersonId?: string;
            };
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumConsent"][];
            };
        };
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersUpdateCustomerClubMemberConsentList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumConsent"][];
            };
        };
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddNewCustomerClubMemberWithPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerClubMemberPatchRequest"];
            };
        };
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersUpdateCustomerClubMemberWithPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerClubMemberPatchRequest"];
            };
        };
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersUpdateCustomerClubMemberInterests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersRemoveCustomerClubMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddOrUpdateManyCustomerClubMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerClubMember"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGetAllCustomerClubMembers: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
                /** @description Member since this instant (UTC) */
                memberSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMemberOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerClubMembersSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerClubMemberSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMemberOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersScrollCustomerClubMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubMemberOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGetCustomerClubInterests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerClubInterests"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersUpdateCustomerNumber: {
        parameters: {
            query: {
                customerId: string;
                customerNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersGetNextCustomerNumber: {
        parameters: {
            query?: {
                marketId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PrivateCustomersAddComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerCommentRequest"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerPrivacyChangePrivateCustomerId: {
        parameters: {
            query: {
                fromCustomerId: string;
                toCustomerId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPrivateCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerPrivacyChangePrivateCustomerIdBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumChangeCustomerId"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerPrivacyChangeBusinessCustomerId: {
        parameters: {
            query: {
                fromCustomerId: string;
                toCustomerId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerGroupsGetCustomerGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ansatte */
                customerGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerGroupsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerGroupSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerGroupOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerGroupsAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerGroup"];
            };
        };
        responses: {
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CustomerGroupsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 4790000001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumBusinessCustomer"];
            };
        };
        responses: {
            /** @description Created; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestProblem"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumBusinessCustomer"];
            };
        };
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"];
                };
            };
            400: components["responses"]["BadRequestProblem"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersPatchBusinessCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumBusinessCustomerPatch"];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCustomerUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersAddOrUpdateMany: {
        parameters: {
            query?: {
                /** @description Fill contacts from private customers */
                enrichContactsFromPrivateCustomers?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumBusinessCustomer"][];
            };
        };
        responses: {
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGetBusinessCustomerByContactPhone: {
        parameters: {
            query: {
                phoneNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGetBusinessCustomerByContactPrivateCustomerId: {
        parameters: {
            query: {
                privateCustomerId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGetBusinessCustomerByContactEmail: {
        parameters: {
            query: {
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer id
                 * @example 999888777
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersDeleteBusinessCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 999888777 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerFreeTextSearch: {
        parameters: {
            query?: {
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomerOmniumSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomerOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGetAll: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
                sortOrder?: string;
                /** @description Changed at or after this instant (UTC) */
                changedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomerOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGetSalesLimitationsForCustomer: {
        parameters: {
            query?: {
                marketId?: string;
            };
            header?: never;
            path: {
                /** @example 999888777 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumSalesLimitation"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGetSalesLimitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumSalesLimitation"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersScrollSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCustomerSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomerOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomerOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersSendEmailToCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumEmailMessage"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersDeleteAll: {
        parameters: {
            query?: {
                /** @description The word that guards the call */
                safeword?: string;
                tenantId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersUpdateCustomerNumber: {
        parameters: {
            query: {
                customerId: string;
                customerNumber: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomersGetNextCustomerNumber: {
        parameters: {
            query?: {
                marketId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerAssetsGetAssets: {
        parameters: {
            query?: {
                assetIds?: string[];
            };
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumAsset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerAssetsAddAsset: {
        parameters: {
            query?: {
                /** @description Name of the file, extension included */
                fileName?: string;
            };
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerAssetsAddAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumAsset"][];
            };
        };
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerAssetsUpdateAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumAsset"][];
            };
        };
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumBusinessCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerAssetsDeleteAssets: {
        parameters: {
            query?: {
                assetIds?: string[];
            };
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerContactPersonGetContactPersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumContactPerson"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerContactPersonAddContactPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumContactPerson"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumContactPerson"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    BusinessCustomerContactPersonDeleteContactPerson: {
        parameters: {
            query?: {
                contactPersonId?: string;
                contactPersonEmail?: string;
                contactPersonPhone?: string;
            };
            header?: never;
            path: {
                /** @example 999888777 */
                businessCustomerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryGet: {
        parameters: {
            query?: {
                /** @description Warehouse filter */
                warehouseIds?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description SKU
                 * @example FF-20417-M
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stock per warehouse */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInventoryItemOmniumResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryDelete: {
        parameters: {
            query: {
                /** @description Only these warehouses */
                warehouseIds: string[];
            };
            header?: never;
            path: {
                /** @example FF-20417-M */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInventoryItem"];
            };
        };
        responses: {
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryDeleteMany: {
        parameters: {
            query: {
                /** @description Only these warehouses */
                warehouseIds: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryAddMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInventoryItem"][];
            };
        };
        responses: {
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInventoryItem"];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryUpdateMany: {
        parameters: {
            query?: {
                /** @description Take over reservedInventory as well */
                isReservedInventoryOverwritten?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInventoryItem"][];
            };
        };
        responses: {
            /** @description Stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryProcessInventoryTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInventoryUpdate"][];
            };
        };
        responses: {
            /** @description Booked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryRecalculateReservedInventory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInventoryItemOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventorySearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInventorySearchRequest"];
            };
        };
        responses: {
            /** @description Stock; what is absent has none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInventoryItemOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventoryScrollTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInventoryTransactionOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    InventorySearchInventoryTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumInventoryTransactionSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumInventoryTransactionOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersGetPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersUpdateAtpValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersPatch: {
        parameters: {
            query?: {
                /** @description Recalculate available-to-promise */
                updateAtpValues?: boolean;
            };
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrderPatch"];
            };
        };
        responses: {
            /** @description The purchase order as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrderSearchRequest"];
            };
        };
        responses: {
            /** @description One page of purchase orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrderOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersScrollSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrderSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrderOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrderOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersUpdate: {
        parameters: {
            query?: {
                /** @description Recalculate available-to-promise */
                updateAtpValues?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrder"];
            };
        };
        responses: {
            /** @description The purchase order as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersPost: {
        parameters: {
            query?: {
                runWorkflow?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrder"];
            };
        };
        responses: {
            /** @description The purchase order as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrder"];
                };
            };
            /** @description The purchase order as stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersUpdateMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrder"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersAddPublicPurchaseOrderComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumComment"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersAddInternalPurchaseOrderComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumComment"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersGetExtendedPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase order with its surroundings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrderExtendedModel"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersSplitOrderLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumSplitPurchaseOrderLine"][];
            };
        };
        responses: {
            /** @description The purchase order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersCancelOrderLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
                /** @example 1 */
                lineItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersUpdateAndRunWorkflow: {
        parameters: {
            query?: {
                /** @description Recalculate available-to-promise */
                updateAtpValues?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrder"];
            };
        };
        responses: {
            /** @description What the workflow did; also when it was aborted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrderWorkflowExecutionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PurchaseOrdersRunWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrderWorkflowRequest"];
            };
        };
        responses: {
            /** @description Result of the workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrderWorkflowExecutionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesGetDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumDelivery"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example DEL-77 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example DEL-77 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumDeliveryPatch"];
            };
        };
        responses: {
            /** @description The delivery in the shape of the patch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumDeliveryPatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesGetDeliveryPurchaseOrderLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPurchaseOrderLine"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumDeliverySearchRequest"];
            };
        };
        responses: {
            /** @description One page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumDeliveryOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesCreateDelivery: {
        parameters: {
            query?: {
                /** @description Add to this delivery */
                existingDeliveryId?: string;
                /** @description Cancel the rest of the purchase order */
                cancelRemainingLineItems?: boolean;
                expectedDeliveryDate?: string;
                barcode?: string;
                /** @description Id of the new delivery in place of a generated one */
                newDeliveryId?: string;
                /** @description Refuse duplicates with 400 */
                preventDuplicateLineItems?: boolean;
            };
            header?: never;
            path: {
                /** @example PO-2042 */
                purchaseOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrderLineReference"][];
            };
        };
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumDelivery"];
            };
        };
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesUpdateMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumDelivery"][];
            };
        };
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesAddPublicDeliveryComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example DEL-77 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumComment"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesAddInternalDeliveryComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example DEL-77 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumComment"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesProcessGoodsReception: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["OmniumDeliveryGoodsReceptionLine"] & components["schemas"]["GoodsReceptionLineMinimum"])[];
            };
        };
        responses: {
            /** @description Received; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeliveriesProcessGoodsReceptionForDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["OmniumDeliveryGoodsReceptionLine"] & components["schemas"]["GoodsReceptionLineMinimum"])[];
            };
        };
        responses: {
            /** @description Received; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    SuppliersGetSupplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example fjordvind */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumSupplier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    SuppliersDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example fjordvind */
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    SuppliersGetSupplierVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example fjordvind */
                supplierId: string;
                /** @example 1 */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumSupplier"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    SuppliersSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumSupplierSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumSupplierOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    SuppliersUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumSupplier"] & components["schemas"]["SupplierMinimum"];
            };
        };
        responses: {
            /** @description The supplier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumSupplier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    SuppliersUpdateMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["OmniumSupplier"] & components["schemas"]["SupplierMinimum"])[];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsAddProductImage: {
        parameters: {
            query?: {
                url?: string;
                productId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsAddAsset: {
        parameters: {
            query?: {
                /** @description Name of the file, extension included */
                fileName?: string;
            };
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumAsset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetAssets: {
        parameters: {
            query?: {
                assetIds?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumAsset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsAddAssets: {
        parameters: {
            query?: {
                /** @description Add to the variant, not to the product */
                isAddedToVariant?: boolean;
            };
            header?: never;
            path: {
                /** @example FF-20417-M */
                skuId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumAsset"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsUpdateAssets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumAsset"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsDeleteAssets: {
        parameters: {
            query?: {
                assetIds?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPatchMany: {
        parameters: {
            query?: {
                /** @description Do not send the products to connectors */
                excludeProductExport?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductPatch"][];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductsAndVariantsUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsAddMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProduct"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsDeleteMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsUpdateMany: {
        parameters: {
            query?: {
                /** @description Do not send the products to connectors */
                excludeProductExport?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProduct"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProduct"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPatchProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductPatch"];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetRawProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417_no */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProduct"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetProductByMarket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
                /** @example NOR */
                marketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProduct"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetProductByStore: {
        parameters: {
            query?: {
                /** @description Also what is not in the assortment */
                isAssortmentIgnored?: boolean;
            };
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
                /** @example oslo-storgata */
                storeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProduct"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetProductByCustomer: {
        parameters: {
            query?: {
                customerId?: string;
                customerGroup?: string;
            };
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProduct"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetVariants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductOmniumSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPutVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProduct"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPostVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductVariant"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPatchManyVariants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductPatch"][];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetByCategory: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                /** @example jakker */
                productCategoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductListItemViewModelOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetByProductSearch: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                /** @example nyheter */
                productSearchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductListItemViewModelOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsSearchProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductListItemViewModelOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsScrollSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPutProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProduct"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProduct"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
                /** @example FF-20417-M */
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProduct"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsDeleteVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
                /** @example FF-20417-M */
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPatchVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
                /** @example FF-20417-M */
                variantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductPatch"];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsGetVariantByVariantId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417-M */
                variantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductVariantOmniumSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsPostManyVariants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example FF-20417 */
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductVariant"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesGetCategory: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                /** @example jakker */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jakker */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesPatchCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example jakker */
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductCategoryPatch"];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategoryUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesGetCategories: {
        parameters: {
            query?: {
                pageSize?: number;
                /** @description Page number, from one */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategoryOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesPut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductCategory"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductCategory"] & components["schemas"]["ProductCategoryMinimum"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesGetCategoryTree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategoryTreeViewModel"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesGetCategoryTreeBySearch: {
        parameters: {
            query?: {
                /** @description Only below this category */
                rootCategoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductSearchRequest"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategoryTreeViewModel"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesGetSubCategories: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                /** @example klaer */
                parentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategory"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesAddMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": (components["schemas"]["OmniumProductCategory"] & components["schemas"]["ProductCategoryMinimum"])[];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesPatchMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductCategoryPatch"][];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategoryUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesScrollSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductCategorySearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategoryOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductCategoriesScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductCategoryOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ProductsAddCategoriesToProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductCategoryRelationsRequest"][];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumProductUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListItemsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceListItemSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceListItemOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListItemsScrollSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceListItemSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceListItemOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListItemsScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceListItemOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsAddPriceListItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceListItem"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsPatchPriceListItems: {
        parameters: {
            query?: {
                /** @description Activate the price lists afterwards */
                activatePriceLists?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceListItemPatch"][];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceListItemPatchUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsGetPriceListItems: {
        parameters: {
            query?: {
                /** @description Page number, from one */
                page?: number;
                take?: number;
            };
            header?: never;
            path: {
                /** @example vinter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsDeletePriceListItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsGetPriceList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example vinter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsDeletePriceList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example vinter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsSearchPriceLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceListSearchRequest"];
            };
        };
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceListOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsAddPriceList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceList"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsActivatePriceList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example vinter */
                priceListId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PriceListsDeactivatePriceList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example vinter */
                priceListId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PricesScroll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The newest cursor
                 * @example FGluY2x1ZGVfY29udGV4dA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PricesSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumPriceOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PricesPutPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceUpdateRequest"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    PricesDeletePrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPriceDeleteRequest"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CostPricesPutCostPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCostPriceUpdateRequest"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CostPricesSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCostPriceSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumCostPriceOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CostPricesDeleteCostPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCostPriceDeleteRequest"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example oslo-storgata */
                storeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumStore"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example oslo-storgata */
                storeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresGetByExternalId: {
        parameters: {
            query?: {
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumStoreOmniumSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetAllStores: {
        parameters: {
            query?: {
                /** @description Only those visible to customers */
                filterPublicVisible?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All stores */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumStoreOmniumSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresPut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStore"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStore"];
            };
        };
        responses: {
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteStoreByObject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStore"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresPatchStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStorePatch"] & components["schemas"]["StorePatchMinimum"];
            };
        };
        responses: {
            /** @description How many were found and changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumStoreUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStore"];
            };
        };
        responses: {
            /** @description The store */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumStore"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresEnrich: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStore"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresAddMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStore"][];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Created; no body is documented */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    StoresSearchStores: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStoreSearchRequest"];
            };
        };
        responses: {
            /** @description One batch or page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumStoreOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    MarketsGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All markets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumMarket"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    MarketsGetMarketGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumMarketGroup"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    MarketsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumMarket"];
            };
        };
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    MarketsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example NOR */
                marketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ShipmentOptionsGetShipmentOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example NOR */
                marketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumShipmentOption"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ShipmentOptionsDeleteShipmentOption: {
        parameters: {
            query?: {
                shippingMethodId?: string;
                shippingMethodName?: string;
            };
            header?: never;
            path: {
                /** @example NOR */
                marketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumShipmentOption"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ShipmentOptionsPatchShipmentOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example NOR */
                marketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumShipmentOption"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumShipmentOption"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CommentsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example c-1 */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CommentsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example c-1 */
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body is documented */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CommentsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCommentSearchRequest"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CommentsAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumComment"];
            };
        };
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CommentsUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumCommentPatch"];
            };
        };
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumComment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    EventLogSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumEventLogSearchRequest"];
            };
        };
        responses: {
            /** @description One page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumEventLogItemOmniumResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    EventLogSearchByPrevious: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example Order */
                eventLogModel: string;
                /** @example WEB-1001 */
                objectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumEventLogCompareRequest"];
            };
        };
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmniumEventLogItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumEvent"];
            };
        };
        responses: {
            /** @description Refused; not sent again */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken; not sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed, 401, 403, 409 and 5XX included; sent again */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    productSaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumProductSavedEvent"];
            };
        };
        responses: {
            /** @description Refused; not sent again */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken; not sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed, 401, 403, 409 and 5XX included; sent again */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    storeSaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumStoreSavedEvent"];
            };
        };
        responses: {
            /** @description Refused; not sent again */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken; not sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed, 401, 403, 409 and 5XX included; sent again */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    purchaseOrderSaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumPurchaseOrderSavedEvent"];
            };
        };
        responses: {
            /** @description Refused; not sent again */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken; not sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed, 401, 403, 409 and 5XX included; sent again */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliverySaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmniumDeliverySavedEvent"];
            };
        };
        responses: {
            /** @description Refused; not sent again */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not sent again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken; not sent again */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed, 401, 403, 409 and 5XX included; sent again */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
