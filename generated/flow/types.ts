// Generated from specs/ by `npm run generate`. Do not edit.
export interface paths {
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List countries */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List VAT codes */
        get: operations["listVatCodes"];
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
        /** List the tenants of the caller */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /**
         * Read a tenant
         * @description Described as internal. A further error answer says that linking failed; its status is not published and taken as 400.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /** List stores */
        get: operations["listStores"];
        put?: never;
        /** Create a store */
        post: operations["createStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        /** Read a store */
        get: operations["getStore"];
        /** Change a store */
        put: operations["updateStore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        /** List warehouses */
        get: operations["listWarehouses"];
        put?: never;
        /** Create a warehouse */
        post: operations["createWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /** List products */
        get: operations["listProducts"];
        put?: never;
        /** Create a product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/products/{productUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Product */
                productUid: components["parameters"]["ProductUid"];
            };
            cookie?: never;
        };
        /** Read a product */
        get: operations["getProduct"];
        /** Change a product */
        put: operations["updateProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/products/{productUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Product */
                productUid: components["parameters"]["ProductUid"];
            };
            cookie?: never;
        };
        /** Read a product with the figures of a store */
        get: operations["getStoreProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/products/stock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the stock of products */
        post: operations["searchProductStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the stock records of a store
         * @description Without warehouses every warehouse counts that the store may VIEW. The item shape of the answer is that of the product search.
         */
        post: operations["searchStoreStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/warehouses/{warehouseUid}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Warehouse */
                warehouseUid: components["parameters"]["WarehouseUid"];
            };
            cookie?: never;
        };
        get?: never;
        /** Set stock levels in a warehouse */
        put: operations["setStock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /** List customers */
        get: operations["listCustomers"];
        put?: never;
        /** Create a customer */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/customers/{customerUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Customer */
                customerUid: components["parameters"]["CustomerUid"];
            };
            cookie?: never;
        };
        /** Read a customer */
        get: operations["getCustomer"];
        /** Change a customer */
        put: operations["updateCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/handlings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /** List handlings */
        get: operations["listHandlings"];
        put?: never;
        /** Create a handling */
        post: operations["createHandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/handlings/{handlingUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Handling template */
                handlingUid: components["parameters"]["HandlingUid"];
            };
            cookie?: never;
        };
        /** Read a handling */
        get: operations["getHandling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /** List orders */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/orders/{orderUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        /** Read an order */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order without lines
         * @description A new order is OPEN. Lines are added afterwards, one at a time.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change the header of an order */
        put: operations["updateOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        get?: never;
        /** Set the state of an order */
        put: operations["setOrderStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a line */
        post: operations["createOrderItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/items/{orderItemUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
                /** @description Order line */
                orderItemUid: components["parameters"]["OrderItemUid"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a line */
        put: operations["updateOrderItem"];
        post?: never;
        /** Remove a line */
        delete: operations["deleteOrderItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/handlings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        /** List the handlings of an order */
        get: operations["listOrderHandlings"];
        put?: never;
        /** Put a handling on an order */
        post: operations["createOrderHandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/handlings/{orderHandlingUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
                /** @description Handling of an order */
                orderHandlingUid: components["parameters"]["OrderHandlingUid"];
            };
            cookie?: never;
        };
        /** Read a handling of an order */
        get: operations["getOrderHandling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/orders/{orderUid}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        /** List the settlements of an order */
        get: operations["listOrderSettlements"];
        put?: never;
        /**
         * Add a prepayment to an order
         * @description A prepayment confirms an order that is OPEN or PARKED.
         */
        post: operations["createOrderSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        /** List purchase orders */
        get: operations["listPurchaseOrders"];
        put?: never;
        /** Create a purchase order */
        post: operations["createPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/purchase-orders/{purchaseOrderUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
            };
            cookie?: never;
        };
        /** Read a purchase order */
        get: operations["getPurchaseOrder"];
        /** Change a purchase order */
        put: operations["updatePurchaseOrder"];
        post?: never;
        /** Delete a purchase order */
        delete: operations["deletePurchaseOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/purchase-orders/{purchaseOrderUid}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
            };
            cookie?: never;
        };
        /** List the lines of a purchase order */
        get: operations["listPurchaseOrderItems"];
        put?: never;
        /** Add a line */
        post: operations["createPurchaseOrderItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/purchase-orders/{purchaseOrderUid}/items/{purchaseOrderItemUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
                /** @description Purchase order line */
                purchaseOrderItemUid: components["parameters"]["PurchaseOrderItemUid"];
            };
            cookie?: never;
        };
        /** Read a line */
        get: operations["getPurchaseOrderItem"];
        /** Change a line */
        put: operations["updatePurchaseOrderItem"];
        post?: never;
        /** Remove a line */
        delete: operations["deletePurchaseOrderItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/receivements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        /** List receivements */
        get: operations["listReceivements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/receivements/{receivementUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Receivement */
                receivementUid: components["parameters"]["ReceivementUid"];
            };
            cookie?: never;
        };
        /** Read a receivement */
        get: operations["getReceivement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /**
         * List extensions
         * @description Documented for the tokens of users. The simulator accepts the integration token as well, since an integration
         *     has to read its parameters somehow, unless its setting `extensionsNeedUserToken` is on: then it answers 403.
         */
        get: operations["listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/extensions/{tenantExtensionUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        /**
         * Read an extension
         * @description Documented for the tokens of users. The simulator accepts the integration token as well, since an integration
         *     has to read its parameters somehow, unless its setting `extensionsNeedUserToken` is on: then it answers 403.
         */
        get: operations["getExtension"];
        /** Change an extension */
        put: operations["updateExtension"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/extensions/{tenantExtensionUid}/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        /** Read the tenant parameters of an extension */
        get: operations["getExtensionParameters"];
        /** Change the tenant parameters of an extension */
        put: operations["updateExtensionParameters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/stores/{storeUid}/extensions/{tenantExtensionUid}/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        /** Read the store parameters of an extension */
        get: operations["getStoreExtensionParameters"];
        /** Change the store parameters of an extension */
        put: operations["updateStoreExtensionParameters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/httptransports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        /** List transports */
        get: operations["listHttpTransports"];
        put?: never;
        /** Create a transport */
        post: operations["createHttpTransport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/httptransports/{httpTransportUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Webhook transport */
                httpTransportUid: components["parameters"]["HttpTransportUid"];
            };
            cookie?: never;
        };
        /** Read a transport */
        get: operations["getHttpTransport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/httptransports/{httpTransportUid}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Webhook transport */
                httpTransportUid: components["parameters"]["HttpTransportUid"];
            };
            cookie?: never;
        };
        /** List the subscriptions of a transport */
        get: operations["listWebhookSubscriptions"];
        put?: never;
        /** Subscribe an action */
        post: operations["createWebhookSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{tenantUid}/httptransports/{httpTransportUid}/subscriptions/{webhookSubscriptionUid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Webhook transport */
                httpTransportUid: components["parameters"]["HttpTransportUid"];
                /** @description Webhook subscription */
                webhookSubscriptionUid: components["parameters"]["WebhookSubscriptionUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a subscription */
        delete: operations["deleteWebhookSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    PRODUCT_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was created */
        post: operations["onProductCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PRODUCT_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was changed */
        post: operations["onProductUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PRODUCT_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was deleted */
        post: operations["onProductDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CUSTOMER_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer was created */
        post: operations["onCustomerCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CUSTOMER_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer was changed */
        post: operations["onCustomerUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CUSTOMER_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer was deleted */
        post: operations["onCustomerDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORDER_SETTLED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An order was paid in full */
        post: operations["onOrderSettled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORDER_RECEIPT_SETTLED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A receipt was settled */
        post: operations["onOrderReceiptSettled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORDER_DELIVERED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All lines of an order were handed over */
        post: operations["onOrderDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORDER_HANDLING_STATE_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A handling of an order changed state */
        post: operations["onOrderHandlingStateChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TILL_OPEN: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A till was opened */
        post: operations["onTillOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TILL_CLOSED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A till was counted and closed */
        post: operations["onTillClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PRICE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A price was created */
        post: operations["onPriceCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PRICE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A price was changed */
        post: operations["onPriceUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PRICE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A price was deleted */
        post: operations["onPriceDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STOCK_CHANGE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The stock of a product in a warehouse changed */
        post: operations["onStockChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PRODUCT_MEDIA_CHANGE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A picture of a product was added, changed or deleted */
        post: operations["onProductMediaChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PURCHASE_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A purchase order was received in full */
        post: operations["onPurchaseReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORDER_CANCELLED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An order was cancelled */
        post: operations["onOrderCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORDER_RETURNED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goods of an order were returned */
        post: operations["onOrderReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORDER_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An order was changed */
        post: operations["onOrderUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    RECEIVEMENT_COMPLETED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A receivement was completed */
        post: operations["onReceivementCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Any webhook payload. */
        WebhookEvent: components["schemas"]["OrderEvent"] | components["schemas"]["OrderHandlingEvent"] | components["schemas"]["OrderReceiptEvent"] | components["schemas"]["CustomerEvent"] | components["schemas"]["ProductEvent"] | components["schemas"]["PriceEvent"] | components["schemas"]["TillEvent"] | components["schemas"]["StockEvent"] | components["schemas"]["PurchaseOrderEvent"] | components["schemas"]["ReceivementEvent"];
        /**
         * @description Direction of a sort.
         * @enum {string}
         */
        SortDirection: "ASC" | "DESC";
        /**
         * @description Identifier. The published pattern has no end anchor, so only the first character is restricted.
         * @example 0b7e2f0c-6c5e-4f6e-9d0e-2f6f6a1c9b11
         */
        UID: string;
        /** @description A country. */
        Country: {
            /** @description Identifier */
            countryUid: components["schemas"]["UID"];
            /** @description ISO country code */
            code: string;
            /** @description Name */
            name: string;
            /** @description ISO 4217 currency code */
            currency: string;
            /** @description Dialling prefix */
            phonePrefix: string;
            /** @description Language */
            languageCode: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt: string;
        };
        /** @description Position of a page in its result. */
        Paging: {
            /** @description Current page, counted from 1 */
            pageNumber: number;
            /** @description Number of items on a page */
            pageSize: number;
            /** @description Number of items in the whole result */
            totalCount: number;
        };
        /** @description A page of countries. */
        CountryList: {
            items: components["schemas"]["Country"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description One offending part of a request. */
        ErrorDetail: {
            /** @description Where in the request, as a JSON pointer or a parameter name */
            path: string;
            /** @description What is wrong there */
            message: string;
        };
        /** @description Body of every error answer. No error body is published. */
        Error: {
            /** @description Stable machine-readable code, upper case with underscores */
            code: string;
            /** @description What is wrong, in words */
            message: string;
            /** @description One entry for each offending part of the request */
            errors?: components["schemas"]["ErrorDetail"][];
        };
        /** @description A VAT code. */
        VatCode: {
            /** @description Identifier, referred to by products and accounting */
            vatCodeUid: components["schemas"]["UID"];
            /** @description Label */
            name?: string;
            /** @description Rate in hundredths of a percent: 25 % is 2500. The scale is not published; hundredths can express 25.5 % */
            rate?: number;
            /** @description Country */
            countryCode?: string;
            /**
             * Format: date-time
             * @description Valid from
             */
            fromDate?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
        };
        /** @description A page of VAT codes. */
        VatCodeList: {
            items: components["schemas"]["VatCode"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description How money of the tenant is shown. */
        TenantCurrency: {
            code?: string;
            name?: string;
            symbol?: string;
            symbolPosition?: string;
            decimalSeparator?: string;
            thousandSeparator?: string;
            /** @description Smallest cash amount */
            cashRounding?: number;
        };
        /** @description Settings of a tenant. */
        TenantSettings: {
            /** @description Whether an external cash drawer may be used */
            allowExternalCashDrawer?: boolean;
            /** @description Time to automatic logout; the unit is not published */
            autoLogout?: number;
            /** @description Whether receipts print by themselves */
            autoPrintReceipt?: boolean;
            /** @description Next generated SKU */
            numericSkuCounter?: number;
            /** @description Whether card details are printed */
            printCardPaymentDetails?: boolean;
            /** @description Whether another system sends invoices */
            sendInvoicesExternally?: boolean;
        };
        /** @description Settings of the apps. */
        TenantAppSettings: {
            /** @description Whether the app warns when stock is gone */
            showOutOfStockWarning?: boolean;
        };
        /**
         * @description Which extension.
         * @enum {string}
         */
        ExtensionCode: "FLOWGIFTCARD" | "TWO_INVOICE" | "OMNIUM";
        /** @description An activated extension. */
        TenantExtensionSummary: {
            /** @description Which extension */
            extensionCode?: components["schemas"]["ExtensionCode"];
            /** @description Label */
            name?: string;
            /** @description Whether it is on */
            active?: boolean;
        };
        /** @description An image. */
        TenantAsset: {
            /** @description Identifier */
            assetUid?: components["schemas"]["UID"];
            /** @description Address */
            url?: string;
        };
        /** @description Images of a tenant. */
        TenantAssets: {
            /** @description Image */
            logo?: components["schemas"]["TenantAsset"];
            /** @description Image */
            splash?: components["schemas"]["TenantAsset"];
        };
        /** @description A tenant. */
        TenantResponse: {
            /** @description Identifier */
            tenantUid: components["schemas"]["UID"];
            /** @description Name */
            name: string;
            /** @description Country */
            countryCode: string;
            /** @description VAT or organisation number */
            vatNumber: string;
            /** @description Default price list */
            pricelistUid: components["schemas"]["UID"];
            /** @description Time zone name */
            timezone: string;
            /** @description Language */
            languageCode: string;
            /** @description How money is shown */
            currency: components["schemas"]["TenantCurrency"];
            /** @description Settings of the tenant */
            settings: components["schemas"]["TenantSettings"];
            /** @description Settings of the apps */
            appSettings: components["schemas"]["TenantAppSettings"];
            /** @description Activated extensions */
            extensions: components["schemas"]["TenantExtensionSummary"][];
            /** @description Images */
            assets: components["schemas"]["TenantAssets"];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt: string;
        };
        /** @description A page of tenants. */
        TenantList: {
            items: components["schemas"]["TenantResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description Identifier of something that may be absent. Only the schema name is published; null is how absence is shown here. */
        OptionalUID: string | null;
        /**
         * @description Day of the week.
         * @enum {string}
         */
        Weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @description Opening hours of one weekday. */
        OpeningHoursDay: {
            /** @description Day of the week */
            weekday: components["schemas"]["Weekday"];
            /** @description True when the store does not open that day */
            closed?: boolean;
            /** @description Local time, HH:mm */
            opensAt?: string | null;
            /** @description Local time, HH:mm */
            closesAt?: string | null;
        };
        /** @description What a caller may say about a store. */
        StoreFields: {
            /** @description Name */
            name?: string;
            address?: string | null;
            city?: string | null;
            postalCode?: string | null;
            countryCode?: string | null;
            email?: string | null;
            phone?: string | null;
            /** @description External reference */
            externalId?: string | null;
            /** @description Whether the store trades */
            isActive?: boolean;
            latitude?: number | null;
            longitude?: number | null;
            /** @description VAT or organisation number */
            vatNumber?: string | null;
            /** @description Organisation that owns the store */
            organizationUid?: components["schemas"]["OptionalUID"];
            /** @description Warehouse that stock is taken from */
            defaultWarehouseUid?: components["schemas"]["OptionalUID"];
            /** @description Warehouse that returns go to */
            defaultReturnWarehouseUid?: components["schemas"]["OptionalUID"];
            /** @description Warehouse that deliveries are taken from */
            defaultDeliveryWarehouseUid?: components["schemas"]["OptionalUID"];
            /** @description Number series of purchase orders */
            purchaseNumberSeriesUid?: components["schemas"]["OptionalUID"];
            /** @description Number series of internal purchase orders; the published name is cut off */
            internalPurchaseNumberSeriesUid?: components["schemas"]["OptionalUID"];
            /** @description Number series of vouchers */
            voucherNumberSeriesUid?: components["schemas"]["OptionalUID"];
            /** @description Price list of the store */
            salesPriceUid?: components["schemas"]["OptionalUID"];
            /** @description Hours by weekday; the shape is not published */
            openingHours?: components["schemas"]["OpeningHoursDay"][];
        };
        /** @description A store. */
        StoreResponse: components["schemas"]["StoreFields"] & {
            /** @description Identifier */
            storeUid: components["schemas"]["UID"];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
        };
        /** @description A page of stores. */
        StoreList: {
            items: components["schemas"]["StoreResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A new store. */
        StoreCreateRequest: components["schemas"]["StoreFields"] & {
            /** @description Identifier chosen by the caller */
            storeUid?: components["schemas"]["UID"];
        };
        /** @description Changes of a store; what is left out stays. */
        StoreUpdateRequest: components["schemas"]["StoreFields"];
        /**
         * @description What a store may do with a warehouse.
         * @enum {string}
         */
        WarehouseRole: "DELIVER" | "MOVE" | "RECEIVE" | "RESERVE" | "RETURN" | "VIEW";
        /** @description Access of one store to one warehouse in one role. */
        WarehouseAccess: {
            /** @description Identifier of this row */
            warehouseAccessUid?: components["schemas"]["UID"];
            /** @description What the store may do */
            role?: components["schemas"]["WarehouseRole"];
            /** @description Store */
            storeUid?: components["schemas"]["UID"];
            /** @description Name of the store */
            storeName?: string;
            /** @description Warehouse */
            warehouseUid?: components["schemas"]["UID"];
            /** @description Label of the warehouse */
            warehouseName?: string;
        };
        /** @description A warehouse. */
        WarehouseResponse: {
            /** @description Identifier */
            warehouseUid: components["schemas"]["UID"];
            /** @description Label */
            name?: string;
            /** @description External reference */
            externalId?: string | null;
            /** @description Which store may do what */
            accessList?: components["schemas"]["WarehouseAccess"][];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
        };
        /** @description A page of warehouses. */
        WarehouseList: {
            items: components["schemas"]["WarehouseResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A new warehouse. */
        WarehouseCreateRequest: {
            /** @description Identifier chosen by the caller */
            warehouseUid?: components["schemas"]["UID"];
            /** @description Label */
            name: string;
            /** @description External reference */
            externalId?: string | null;
        };
        /** @description A bar code. */
        ProductGtin: {
            /** @description Bar code */
            gtin?: string;
            /** @description Whether it is the main one */
            primary?: boolean;
            /** @description Kind of bar code */
            type?: string;
        };
        /** @description Amount of money in minor units: 199.50 is 19950. */
        MinorUnits: number;
        /** @description What a caller may say about a product. */
        ProductFields: {
            /** @description Name */
            name?: string;
            /** @description Article number */
            sku?: string;
            manufacturerSku?: string | null;
            externalId?: string | null;
            externalInfo?: string | null;
            internalInfo?: string | null;
            externalUrl?: string | null;
            description?: string | null;
            shortDescription?: string | null;
            /** @description Kind of product; STOCK is the only literal published */
            productType?: string;
            /** @description Serial number policy; NO is the only literal published */
            serialNoRequired?: string;
            allowAddon?: boolean;
            allowCredit?: boolean;
            allowPurchase?: boolean;
            allowQuantity?: boolean;
            /** @description Sale policy; YES is the only literal published */
            allowSale?: string;
            /**
             * Format: date-time
             * @description Sold from
             */
            allowSaleDate?: string | null;
            /** @description Delivery policy; YES is the only literal published */
            allowDelivery?: string;
            /**
             * Format: date-time
             * @description Delivered from
             */
            allowDeliveryDate?: string | null;
            /** @description Whether web shops may show it */
            availableForWeb?: boolean;
            /** @description Brand */
            brandUid?: components["schemas"]["OptionalUID"];
            /** @description Factor from cost to price */
            calculationFactor?: number | null;
            /** @description Categories */
            categoryUids?: components["schemas"]["UID"][];
            /** @description Lowest age of the buyer */
            customerAgeRestriction?: number | null;
            /**
             * Format: date-time
             * @description End of life
             */
            discontinuedFrom?: string | null;
            /** @description Bar codes */
            gtins?: components["schemas"]["ProductGtin"][];
            /** @description Millimetres */
            height?: number | null;
            /** @description Millimetres */
            length?: number | null;
            /** @description Millimetres */
            width?: number | null;
            /** @description Grams */
            weight?: number | null;
            /** @description Account number */
            ledgerNumber?: string | null;
            /** @description Whether the till may change the price */
            priceOverride?: boolean;
            /** @description Product group; a product has exactly one */
            productGroupUid?: components["schemas"]["OptionalUID"];
            /** @description Cost */
            purchasePrice?: components["schemas"]["MinorUnits"] | null;
            /** @description Cost in a foreign currency; the shape is not published */
            currencyPurchasePrice?: components["schemas"]["MinorUnits"] | null;
            /** @description Recommended price including VAT */
            recommendedRetailPrice?: components["schemas"]["MinorUnits"] | null;
            /** @description Properties that tell variants apart */
            requiredVariantPropertyUids?: components["schemas"]["UID"][];
            /** @description VAT code; the name of the field is not published */
            vatCodeUid?: components["schemas"]["OptionalUID"];
        };
        /** @description Cover picture of a product. */
        CoverImage: {
            /** @description Identifier */
            productMediaUid?: components["schemas"]["UID"];
            /** @description Full picture */
            mainUrl?: string;
            /** @description Small picture */
            thumbnailUrl?: string | null;
        };
        /**
         * @description Kind of property.
         * @enum {string}
         */
        PropertyType: "TEXT" | "SINGLESELECT" | "MULTISELECT";
        /** @description A property of a product. */
        ProductOptionProperty: {
            productPropertyUid?: components["schemas"]["UID"];
            propertyUid?: components["schemas"]["UID"];
            /** @description Name of the property */
            propertyName?: string;
            /** @description Kind of property */
            propertyType?: components["schemas"]["PropertyType"];
            /** @description Chosen option */
            propertyOptionUid?: components["schemas"]["OptionalUID"];
            /** @description Name of the chosen option */
            propertyOptionName?: string | null;
            /** @description Text of a text property */
            propertyText?: string | null;
            /** @description Whether a value is needed */
            required?: boolean;
        };
        /** @description One step of the path to the root group. */
        ProductGroupPathEntry: {
            /** @description Group */
            productGroupUid?: components["schemas"]["UID"];
            /** @description Group above */
            parentUid?: components["schemas"]["OptionalUID"];
            /** @description Name */
            name?: string;
        };
        /** @description A supplier of a product. */
        ProductSupplier: {
            /** @description Supplier */
            supplierUid?: components["schemas"]["UID"];
            /** @description Name */
            name?: string;
        };
        /** @description A product. */
        ProductResponse: components["schemas"]["ProductFields"] & {
            /** @description Identifier */
            productUid: components["schemas"]["UID"];
            /** @description Name of the brand */
            brandName?: string | null;
            /** @description Cover picture */
            coverImage?: components["schemas"]["CoverImage"] | null;
            /** @description Properties with their options */
            optionProperties?: components["schemas"]["ProductOptionProperty"][];
            /** @description Groups from this one to the root */
            productGroupPath?: components["schemas"]["ProductGroupPathEntry"][];
            /** @description Suppliers */
            suppliers?: components["schemas"]["ProductSupplier"][];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
        };
        /** @description A page of products. */
        ProductList: {
            items: components["schemas"]["ProductResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A new product. */
        ProductCreateRequest: components["schemas"]["ProductFields"] & {
            /** @description Identifier chosen by the caller */
            productUid?: components["schemas"]["UID"];
        };
        /** @description Changes of a product; what is left out stays. */
        ProductUpdateRequest: components["schemas"]["ProductFields"];
        /** @description Quantity in hundredths: one piece is 100. */
        Hundredths: number;
        /** @description Price and stock of a product in one store. */
        StoreProductDetails: {
            /** @description Cost in the store */
            costPrice?: components["schemas"]["MinorUnits"] | null;
            /** @description Selling price in the store */
            price?: components["schemas"]["MinorUnits"] | null;
            /** @description Price of the running campaign */
            campaignPrice?: components["schemas"]["MinorUnits"] | null;
            /** @description Running campaign */
            campaignName?: string | null;
            /** @description Margin */
            grossProfitAmount?: components["schemas"]["MinorUnits"] | null;
            /** @description Margin; the scale is not published */
            grossProfitPercentage?: number | null;
            /** @description On hand */
            quantityStock?: components["schemas"]["Hundredths"];
            /** @description Reserved by orders */
            quantityReserved?: components["schemas"]["Hundredths"];
            /** @description On order */
            quantityOrdered?: components["schemas"]["Hundredths"];
        };
        /** @description A product with the figures of one store. */
        StoreProductResponse: components["schemas"]["ProductResponse"] & {
            /** @description Figures of the store */
            storeProductDetails?: components["schemas"]["StoreProductDetails"];
        };
        /** @description Exactly one of productUids and productSkus, and exactly one of storeUids and warehouseUids. Both or neither is an error. */
        ProductStockSearchRequest: {
            /** @description Products by identifier */
            productUids?: components["schemas"]["UID"][];
            /** @description Products by article number */
            productSkus?: string[];
            /** @description Every warehouse of these stores */
            storeUids?: string[];
            /** @description These warehouses */
            warehouseUids?: string[];
        };
        /** @description Stock of a product in one warehouse. */
        WarehouseStock: {
            /** @description Warehouse */
            warehouseUid?: components["schemas"]["UID"];
            /** @description Label */
            warehouseName?: string;
            /** @description Store */
            storeUid?: components["schemas"]["UID"];
            /** @description Name of the store */
            storeName?: string;
            /** @description On hand */
            quantityStock?: components["schemas"]["Hundredths"];
            /** @description Reserved */
            quantityReserved?: components["schemas"]["Hundredths"];
            /** @description Limits of replenishment */
            minStockLevel?: number | null;
            /** @description Limits of replenishment */
            maxStockLevel?: number | null;
            /** @description Shelf */
            locationLabel?: string | null;
        };
        /** @description Stock of a product. */
        ProductStock: {
            /** @description Product */
            productUid: components["schemas"]["UID"];
            /** @description Name */
            productName?: string;
            /** @description Article number */
            productSku?: string;
            /** @description Sum over the warehouses */
            totalQuantityStock?: components["schemas"]["Hundredths"];
            /** @description Sum over the warehouses */
            totalQuantityReserved?: components["schemas"]["Hundredths"];
            /** @description One entry for each warehouse */
            warehouseStockDetails?: components["schemas"]["WarehouseStock"][];
        };
        /** @description A page of stock figures. */
        ProductStockList: {
            items: components["schemas"]["ProductStock"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description Criteria of a store stock search. */
        StoreStockSearchRequest: {
            /**
             * Format: date-time
             * @description Only records changed after this time
             */
            modifiedAfter?: string;
            /** @description Only these warehouses; the store needs VIEW access to each of them */
            warehouseUids?: string[];
        };
        /** @description A new stock level. */
        StockLevelWrite: {
            /** @description Product */
            productUid: components["schemas"]["UID"];
            /** @description New level, not a change */
            quantityStock: components["schemas"]["Hundredths"];
            /** @description Cost in the store; left as it is when absent */
            costPrice?: components["schemas"]["MinorUnits"] | null;
        };
        /** @description New stock levels of a warehouse. */
        StockWriteRequest: {
            /** @description One entry for each product */
            items: components["schemas"]["StockLevelWrite"][];
        };
        /** @description Stock after the write. */
        StockWriteResponse: {
            /** @description The products as they are now */
            items: components["schemas"]["ProductStock"][];
        };
        /**
         * @description Kind of customer.
         * @enum {string}
         */
        CustomerType: "PERSON" | "COMPANY";
        /** @description What a caller may say about a customer. */
        CustomerFields: {
            /** @description Person or company */
            customerType?: components["schemas"]["CustomerType"];
            /** @description Name of a person */
            firstname?: string | null;
            /** @description Name of a person */
            lastname?: string | null;
            /** @description Name of a company */
            companyName?: string | null;
            /** @description Organisation number */
            vatNumber?: string | null;
            /** @description E-mail address */
            email?: string | null;
            /** @description Mobile number */
            mobile?: string | null;
            /** @description Main address */
            address?: string | null;
            /** @description Main address */
            city?: string | null;
            /** @description Main address */
            postalCode?: string | null;
            /** @description Main address */
            countryCode?: string | null;
            /** @description External reference. The integration writes the `customerId` of the Omnium customer here. */
            externalId?: string | null;
            /** @description Account number */
            ledgerNumber?: string | null;
            /** @description Price list */
            pricelistUid?: components["schemas"]["OptionalUID"];
            /** @description System it came from */
            origin?: string | null;
            /** @description Loyalty identifier */
            loyaltyId?: string | null;
            /** @description Days to pay */
            paymentTerms?: number | null;
            /** @description Note for staff */
            internalNote?: string | null;
        };
        /**
         * @description What an address is for.
         * @enum {string}
         */
        CustomerAddressType: "DELIVERY_ADDRESS" | "INVOICE_ADDRESS";
        /** @description A further address of a customer. */
        CustomerAddress: {
            /** @description Identifier */
            customerAddressUid: components["schemas"]["UID"];
            /** @description What the address is for */
            type: components["schemas"]["CustomerAddressType"];
            /** @description Computed name */
            displayName: string | null;
            firstname: string | null;
            lastname: string | null;
            companyName: string | null;
            address: string | null;
            city: string | null;
            postalCode: string | null;
            countryCode: string | null;
            email: string | null;
            phone: string | null;
        };
        /** @description A link to an extension. */
        CustomerExtension: {
            /** @description Which extension */
            extensionCode?: components["schemas"]["ExtensionCode"];
            /** @description Organisation */
            organizationUid?: components["schemas"]["OptionalUID"];
        };
        /** @description A contact person. */
        CustomerContact: {
            /** @description Identifier */
            customerContactUid?: components["schemas"]["UID"];
            firstname?: string;
            lastname?: string;
            email?: string | null;
            mobile?: string | null;
            /** @description Computed name */
            displayName?: string;
            /** @description Links to extensions */
            extensions?: components["schemas"]["CustomerExtension"][];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
        };
        /** @description A consent of a customer. */
        CustomerConsent: {
            /** @description Identifier */
            consentUid?: components["schemas"]["UID"];
            /** @description Name */
            name?: string;
            /** @description Whether it is given */
            status?: boolean;
            /** @description Where it was given */
            source?: string | null;
            /**
             * Format: date-time
             * @description When
             */
            createdAt?: string;
        };
        /** @description Credit of a customer. */
        CustomerCredit: {
            limit?: components["schemas"]["MinorUnits"];
            balance?: components["schemas"]["MinorUnits"];
        };
        /** @description Seller in charge of a customer. */
        AccountManager: {
            /** @description User */
            tenantUserUid?: components["schemas"]["UID"];
            /** @description Name */
            displayName?: string;
            /** @description Code of the user */
            userCode?: string;
        };
        /** @description A customer. */
        CustomerResponse: components["schemas"]["CustomerFields"] & {
            /** @description Identifier */
            customerUid: components["schemas"]["UID"];
            /** @description Computed name */
            displayName?: string;
            /** @description Further addresses */
            addresses?: components["schemas"]["CustomerAddress"][];
            /** @description Contact persons */
            contacts?: components["schemas"]["CustomerContact"][];
            /** @description Links to extensions */
            extensions?: components["schemas"]["CustomerExtension"][];
            /** @description Consents */
            consents?: components["schemas"]["CustomerConsent"][];
            /** @description Credit */
            credit?: components["schemas"]["CustomerCredit"] | null;
            /** @description Seller in charge */
            accountManager?: components["schemas"]["AccountManager"] | null;
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
            /** @description Who changed it last */
            lastModifiedBy?: string | null;
        };
        /** @description A page of customers. */
        CustomerList: {
            items: components["schemas"]["CustomerResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A new customer. */
        CustomerCreateRequest: components["schemas"]["CustomerFields"] & {
            /** @description Identifier chosen by the caller */
            customerUid?: components["schemas"]["UID"];
        };
        /** @description Changes of a customer; what is left out stays. */
        CustomerUpdateRequest: components["schemas"]["CustomerFields"];
        /**
         * @description Progress of payment, delivery or handling. Only NOT_STARTED is published; the others follow the stocktaking states.
         * @enum {string}
         */
        ProgressState: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETE";
        /** @description An automatic act of a handling. */
        HandlingTrigger: {
            /** @description Identifier */
            handlingTriggerUid?: components["schemas"]["UID"];
            /** @description Whether it fires */
            active?: boolean;
            /** @description What it does; AUTO_PRINT_PICKUP_LABEL is the only literal published */
            trigger?: string;
            /** @description State that fires it */
            state?: components["schemas"]["ProgressState"];
            /** @description Parameter */
            value?: string | null;
        };
        /** @description A handling. */
        HandlingResponse: {
            /** @description Identifier */
            handlingUid: components["schemas"]["UID"];
            /** @description Label */
            name?: string;
            /** @description Explanation */
            description?: string | null;
            /** @description Whether it can be used */
            active?: boolean;
            /** @description What happens when the state changes */
            triggers?: components["schemas"]["HandlingTrigger"][];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
            /** @description Audit user */
            createdBy?: string | null;
            /** @description Audit user */
            lastModifiedBy?: string | null;
        };
        /** @description A page of handlings. */
        HandlingList: {
            items: components["schemas"]["HandlingResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A new handling. */
        HandlingCreateRequest: {
            /** @description Identifier chosen by the caller */
            handlingUid?: components["schemas"]["UID"];
            /** @description Label */
            name: string;
            /** @description Explanation */
            description?: string | null;
            /** @description Whether it can be used */
            active?: boolean;
        };
        /**
         * @description Kind of order. Offers reserve no stock and take no payment.
         * @enum {string}
         */
        OrderType: "ORDER" | "OFFER" | "RETURN" | "PAYMENT";
        /**
         * @description Life cycle of an order. Four states are named in prose; the literals of the last and of a cancelled order are not published.
         * @enum {string}
         */
        OrderState: "OPEN" | "PARKED" | "CONFIRMED" | "COMPLETE" | "CANCELLED";
        /** @description A handling of an order. */
        OrderHandling: {
            /** @description Identifier */
            orderHandlingUid: components["schemas"]["UID"];
            /** @description Template */
            handlingUid: components["schemas"]["UID"];
            /** @description Label of the template */
            name?: string;
            /** @description Explanation of the template */
            description?: string | null;
            /** @description Whether it counts */
            active?: boolean;
            /** @description Progress */
            state: components["schemas"]["ProgressState"];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
            /** @description Audit user */
            createdBy?: string | null;
            /** @description Audit user */
            lastModifiedBy?: string | null;
        };
        /** @description Address as it was when the order was written. */
        OrderAddress: {
            firstname?: string | null;
            lastname?: string | null;
            companyName?: string | null;
            address?: string | null;
            city?: string | null;
            postalCode?: string | null;
            countryCode?: string | null;
            email?: string | null;
            mobile?: string | null;
            /** @description Organisation number */
            vatNumber?: string | null;
            /** @description Computed name */
            displayName?: string | null;
        };
        /** @description Contact person of an order. */
        OrderContact: {
            /** @description Contact person of the customer */
            customerContactUid?: components["schemas"]["OptionalUID"];
            firstname?: string | null;
            lastname?: string | null;
            email?: string | null;
            mobile?: string | null;
            /** @description Computed name */
            displayName?: string | null;
        };
        /** @description Where the invoice goes, when it is not the address of the order. */
        InvoiceAddress: {
            /** @description Address of the customer it was taken from */
            customerAddressUid?: components["schemas"]["OptionalUID"];
            firstname?: string | null;
            lastname?: string | null;
            companyName?: string | null;
            address?: string | null;
            city?: string | null;
            postalCode?: string | null;
            countryCode?: string | null;
            email?: string | null;
            mobile?: string | null;
            /** @description Computed name */
            displayName?: string | null;
        };
        /** @description A handling action on a line. */
        OrderItemAction: {
            orderHandlingActionUid?: components["schemas"]["UID"];
            handlingActionUid?: components["schemas"]["UID"];
            handlingUid?: components["schemas"]["UID"];
            handlingName?: string;
            handlingActionName?: string;
            handlingDescription?: string | null;
            comment?: string | null;
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
            /** @description Audit user */
            createdBy?: string | null;
            /** @description Audit user */
            lastModifiedBy?: string | null;
        };
        /** @description A line of an order. */
        OrderItem: {
            /** @description Identifier */
            orderItemUid: components["schemas"]["UID"];
            /** @description Product */
            productUid: components["schemas"]["UID"];
            /** @description Name of the product */
            productName?: string;
            /** @description Article number */
            productSku?: string;
            /**
             * @description Identifier of the line in another system. The integration writes the `lineItemId` of the Omnium order line
             *     here and finds its line again by it.
             */
            externalId?: string | null;
            /** @description Ordered */
            quantityOrdered: components["schemas"]["Hundredths"];
            /** @description Handed over */
            quantityDelivered?: components["schemas"]["Hundredths"];
            /** @description Reserved in stock */
            quantityReserved?: components["schemas"]["Hundredths"];
            /** @description Covered by a receipt */
            quantitySold?: components["schemas"]["Hundredths"];
            /** @description Price of one piece including VAT, before discount */
            unitPrice: components["schemas"]["MinorUnits"];
            /** @description Price of the whole line after discount; the basis is assumed */
            itemPrice?: components["schemas"]["MinorUnits"];
            /** @description VAT contained in itemPrice */
            itemVatAmount?: components["schemas"]["MinorUnits"];
            /** @description Discount on the whole line */
            itemDiscountAmount?: components["schemas"]["MinorUnits"];
            /** @description Discount in hundredths of a percent; the scale is assumed */
            itemDiscountPercentage?: number;
            /** @description Cost of the whole line */
            itemCost?: components["schemas"]["MinorUnits"] | null;
            /** @description Margin of the whole line */
            itemGrossProfitAmount?: components["schemas"]["MinorUnits"] | null;
            /** @description Margin; the scale is not published */
            itemGrossProfitPercentage?: number | null;
            /** @description Reason of the discount */
            discountReasonCode?: string | null;
            /** @description Handling actions on the line */
            actions?: components["schemas"]["OrderItemAction"][];
            /** @description What may change now; QUANTITY_SOLD is the only literal published */
            allowedActions?: string[];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
        };
        /** @description Totals of an order. */
        OrderTotals: {
            /** @description Sum to pay including VAT */
            grandTotal: components["schemas"]["MinorUnits"];
            /** @description VAT contained in the grand total; the name is assumed */
            vatAmount?: components["schemas"]["MinorUnits"];
            /** @description Sum of all discounts */
            discountAmount?: components["schemas"]["MinorUnits"];
        };
        /**
         * @description Outcome of a settlement. Only NEW is published.
         * @enum {string}
         */
        SettlementStatus: "NEW" | "SETTLED" | "CANCELLED" | "FAILED";
        /** @description A named value. */
        KeyValue: {
            /** @description Name */
            key: string;
            /** @description Value as text */
            value?: string | null;
        };
        /** @description A message of the payment terminal. */
        SettlementMessage: {
            /** @description Kind of message */
            key?: string;
            /** @description Text */
            message?: string;
            /**
             * Format: date-time
             * @description When
             */
            timestamp?: string;
        };
        /** @description A payment of an order. */
        Settlement: {
            /** @description Identifier */
            settlementUid: components["schemas"]["UID"];
            /** @description Amount */
            amount: components["schemas"]["MinorUnits"];
            /** @description Payment code, or an external one that begins with EXTERNAL_ */
            settlementCode: string;
            /** @description Label */
            settlementName: string;
            /** @description Progress */
            state?: components["schemas"]["ProgressState"];
            /** @description Outcome */
            status?: components["schemas"]["SettlementStatus"];
            /**
             * Format: date-time
             * @description When it was settled
             */
            settledAt?: string | null;
            /** @description External reference */
            externalId: string | null;
            /** @description Reference of the payment provider */
            externalPaymentReference: string | null;
            /** @description Card verification; NO_CVM_RULE_PERFORMED is the only literal published */
            idMethod: string | null;
            /** @description Account */
            ledgerNumber?: string | null;
            /** @description Kind of account; LEDGER is the only literal published */
            ledgerType?: string | null;
            /** @description Further data */
            parameters: components["schemas"]["KeyValue"][];
            /** @description Messages of the terminal */
            displayMessages: components["schemas"]["SettlementMessage"][];
            /** @description Payment method of the store */
            storePaymentMethodUid?: components["schemas"]["OptionalUID"];
            /** @description Issuer */
            storeSettlementIssuerUid?: components["schemas"]["OptionalUID"];
            /** @description Cashier */
            tenantUserUid?: components["schemas"]["OptionalUID"];
            /** @description Name of the cashier */
            tenantUserDisplayName?: string | null;
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt: string;
        };
        /** @description Totals of the payments of an order. */
        SettlementTotals: {
            /** @description Paid so far */
            settledAmount?: components["schemas"]["MinorUnits"];
            /** @description Left to pay */
            remainingAmount?: components["schemas"]["MinorUnits"];
        };
        /** @description A discount on the whole order. */
        OrderDiscount: {
            /** @description Label */
            name?: string | null;
            /** @description Reason */
            discountReasonCode?: string | null;
            /** @description Amount taken off */
            amount?: components["schemas"]["MinorUnits"];
        };
        /** @description An order. */
        OrderResponse: {
            /** @description Identifier */
            orderUid: components["schemas"]["UID"];
            /** @description Number from the series */
            orderNumber: string;
            /**
             * @description Number in another system. The integration writes the id of the Omnium order here (`OmniumOrder.id`) and
             *     finds its order again by it; an order of the till has none.
             */
            externalOrderNumber: string | null;
            /**
             * Format: date-time
             * @description Date of the order
             */
            orderDate: string | null;
            /** @description Kind of order */
            type: components["schemas"]["OrderType"];
            /** @description Life cycle */
            orderState: components["schemas"]["OrderState"];
            /** @description Progress of payment */
            settleState: components["schemas"]["ProgressState"];
            /** @description Progress of delivery */
            deliveryState: components["schemas"]["ProgressState"];
            /** @description Progress of handling */
            orderhandlingState: components["schemas"]["ProgressState"];
            /** @description Handlings of the order */
            orderhandlings: components["schemas"]["OrderHandling"][];
            /** @description System it came from */
            systemOrigin: string | null;
            /** @description Store */
            storeUid: components["schemas"]["UID"];
            /** @description Name of the store */
            storeName: string;
            /** @description Till */
            tillUid: components["schemas"]["OptionalUID"];
            /** @description Seller */
            tenantUserUid: components["schemas"]["OptionalUID"];
            /** @description Name of the seller */
            tenantUserDisplayName: string | null;
            /** @description Customer */
            customerUid: components["schemas"]["OptionalUID"];
            /** @description Address of the customer */
            customerAddress: components["schemas"]["OrderAddress"] | null;
            /** @description Contact person */
            customerContact: components["schemas"]["OrderContact"] | null;
            /** @description Only when it differs from the customer address */
            invoiceAddress: components["schemas"]["InvoiceAddress"] | null;
            /** @description Lines */
            items: components["schemas"]["OrderItem"][];
            /** @description Totals */
            orderTotals: components["schemas"]["OrderTotals"];
            /** @description Payments */
            settlements: components["schemas"]["Settlement"][];
            /** @description Totals of the payments */
            settlementTotals: components["schemas"]["SettlementTotals"];
            /** @description Discounts on the whole order */
            discounts: components["schemas"]["OrderDiscount"][];
            voucherNumber: string | null;
            externalVoucherNumber: string | null;
            /** @description Sale without VAT */
            vatFree: boolean | null;
            /** @description VAT is printed */
            vatPrint: boolean | null;
            note: string | null;
            internalNote: string | null;
            /**
             * Format: date-time
             * @description Day of delivery
             */
            deliveryDate: string | null;
            /**
             * Format: date-time
             * @description Pick-up or expiry deadline
             */
            validUntil?: string | null;
            /** @description Reason of a return or compensation */
            compensationReasonUid: components["schemas"]["OptionalUID"];
            /** @description What may be done with the order now; no literal is published */
            allowedActions: string[];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt: string;
            /** @description Audit user */
            lastModifiedBy: string | null;
        };
        /** @description A page of orders. */
        OrderList: {
            items: components["schemas"]["OrderResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description Header fields that a caller may set. */
        OrderHeaderFields: {
            /** @description Customer */
            customerUid?: components["schemas"]["OptionalUID"];
            /** @description Address of the customer */
            customerAddress?: components["schemas"]["OrderAddress"] | null;
            /** @description Contact person */
            customerContact?: components["schemas"]["OrderContact"] | null;
            /** @description Only when it differs from the customer address */
            invoiceAddress?: components["schemas"]["InvoiceAddress"] | null;
            /**
             * @description Number in another system. The integration writes the id of the Omnium order here (`OmniumOrder.id`) and
             *     finds its order again by it; an order of the till has none.
             */
            externalOrderNumber?: string | null;
            /** @description Note */
            note?: string | null;
            /** @description Note for staff */
            internalNote?: string | null;
            /**
             * Format: date-time
             * @description Day of delivery
             */
            deliveryDate?: string | null;
            /**
             * Format: date-time
             * @description Pick-up or expiry deadline
             */
            validUntil?: string | null;
        };
        /** @description A new order without lines. */
        OrderCreateRequest: components["schemas"]["OrderHeaderFields"] & {
            /** @description Identifier chosen by the caller */
            orderUid?: components["schemas"]["UID"];
            /** @description Kind of order, ORDER when absent */
            type?: components["schemas"]["OrderType"];
            /** @description System it came from */
            systemOrigin?: string | null;
        };
        /** @description Changes of the header; what is left out stays, null clears. */
        OrderUpdateRequest: components["schemas"]["OrderHeaderFields"];
        /** @description A new state of an order. */
        OrderStatusRequest: {
            /** @description New state */
            status: components["schemas"]["OrderState"];
        };
        /** @description What a caller may say about a line. */
        OrderItemWriteFields: {
            /** @description Ordered quantity */
            quantityOrdered?: components["schemas"]["Hundredths"];
            /** @description Price of one piece including VAT, before discount */
            unitPrice?: components["schemas"]["MinorUnits"];
            /** @description Discount on the whole line */
            itemDiscountAmount?: components["schemas"]["MinorUnits"];
            /** @description Discount in hundredths of a percent; ignored when an amount is given */
            itemDiscountPercentage?: number;
            /** @description Reason of the discount */
            discountReasonCode?: string | null;
            /**
             * @description Identifier of the line in another system. The integration writes the `lineItemId` of the Omnium order line
             *     here and finds its line again by it.
             */
            externalId?: string | null;
        };
        /** @description A new line. */
        OrderItemCreateRequest: components["schemas"]["OrderItemWriteFields"] & {
            /** @description Identifier chosen by the caller */
            orderItemUid?: components["schemas"]["UID"];
            /** @description Product */
            productUid: components["schemas"]["UID"];
        };
        /** @description Changes of a line; what is left out stays. */
        OrderItemUpdateRequest: components["schemas"]["OrderItemWriteFields"];
        /** @description A page of handlings of an order. */
        OrderHandlingList: {
            items: components["schemas"]["OrderHandling"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A handling to put on an order. */
        OrderHandlingCreateRequest: {
            /** @description Template */
            handlingUid: components["schemas"]["UID"];
            /** @description Identifier chosen by the caller */
            orderHandlingUid?: components["schemas"]["UID"];
        };
        /** @description A handling as answered when it is put on an order. */
        OrderHandlingCreated: components["schemas"]["OrderHandling"] & {
            /** @description Order */
            orderUid?: components["schemas"]["UID"];
        };
        /** @description A page of settlements. */
        SettlementList: {
            items: components["schemas"]["Settlement"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A prepayment. */
        SettlementCreateRequest: {
            /** @description Identifier chosen by the caller */
            settlementUid?: components["schemas"]["UID"];
            /** @description Amount */
            amount: components["schemas"]["MinorUnits"];
            /** @description Payment code */
            settlementCode: string;
            /** @description Label */
            settlementName?: string;
            /** @description External reference */
            externalId?: string | null;
            /** @description Reference of the payment provider */
            externalPaymentReference?: string | null;
            /** @description Further data */
            parameters?: components["schemas"]["KeyValue"][];
        };
        /**
         * @description Status of a purchase order. The integration documents print the values without underscores.
         * @enum {string}
         */
        PurchaseOrderStatus: "NEW" | "SENT_TO_SUPPLIER" | "IN_TRANSIT" | "PARTIALLY_RECEIVED" | "RECEIVED" | "CLOSED" | "CANCELLED_BY_SUPPLIER";
        /** @description What a caller may say about a purchase order. */
        PurchaseOrderFields: {
            /**
             * @description External reference. The integration writes the id of the Omnium purchase order here, and
             *     `<purchase order id>-delivery-<delivery id>` when it was made from a delivery; receptions are reported to
             *     Omnium under it. A purchase order without external ids is local to the store, and Omnium knows nothing of
             *     it. That use of the field is implied.
             */
            externalId?: string | null;
            /** @description Reference at the supplier */
            supplierReferenceNumber?: string | null;
            /** @description Note */
            note?: string | null;
            /** @description Status */
            status?: components["schemas"]["PurchaseOrderStatus"];
            /** @description ISO 4217 code; must be a foreign currency of the tenant */
            currency?: string | null;
            /** @description Rate with two implied decimals; the rate stored on the currency when empty */
            exchangeRate?: number | null;
            deliveryName?: string | null;
            deliveryAddress?: string | null;
            deliveryPostalCode?: string | null;
            deliveryCity?: string | null;
            deliveryCountryCode?: string | null;
            /** @description Warehouse that receives the goods */
            warehouseUid?: components["schemas"]["OptionalUID"];
        };
        /** @description Amounts of a line in the currency of the tenant. */
        PurchaseOrderItemAmounts: {
            unitPrice?: components["schemas"]["MinorUnits"];
            discountAmount?: components["schemas"]["MinorUnits"];
            freightAmount?: components["schemas"]["MinorUnits"];
            unitCost?: components["schemas"]["MinorUnits"];
            totalLinePrice?: components["schemas"]["MinorUnits"];
        };
        /** @description Product of a received line. */
        ReceivementProduct: {
            /** @description Identifier */
            productUid: components["schemas"]["UID"];
            /** @description Name */
            name?: string;
            /** @description Article number */
            sku: string;
        };
        /** @description A received line. */
        ReceivementItem: {
            /** @description Identifier */
            receivementItemUid: components["schemas"]["UID"];
            /** @description Receivement */
            receivementUid: components["schemas"]["UID"];
            /** @description Line of the purchase order */
            purchaseOrderItemUid?: components["schemas"]["OptionalUID"];
            /** @description External reference */
            externalId?: string | null;
            /** @description Product */
            product: components["schemas"]["ReceivementProduct"];
            /** @description Received quantity */
            quantity: components["schemas"]["Hundredths"];
            /** @description Cost of one piece */
            unitCost?: components["schemas"]["MinorUnits"] | null;
            /** @description Serial number */
            serialnumber?: string | null;
            /** @description Status as plain text; no literal is published */
            status?: string;
            /** @description Note */
            note?: string | null;
            /** @description Warehouse that took the goods */
            warehouseUid?: components["schemas"]["OptionalUID"];
            /** @description Who received */
            tenantUserUid?: components["schemas"]["OptionalUID"];
            /** @description Name of who received */
            tenantUserDisplayName?: string | null;
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
            /** @description Audit user */
            createdBy?: string | null;
            /** @description Audit user */
            lastModifiedBy?: string | null;
        };
        /** @description A customer order that waits for a line. */
        PurchaseOrderReservation: {
            /** @description Customer order */
            orderUid: components["schemas"]["UID"];
            /** @description Line of that order */
            orderItemUid: components["schemas"]["UID"];
            /** @description Number of that order; the published name is cut off */
            orderNumber?: string | null;
            /** @description Reserved quantity */
            quantity?: components["schemas"]["Hundredths"];
        };
        /** @description A line of a purchase order. */
        PurchaseOrderItem: {
            /** @description Identifier */
            purchaseOrderItemUid: components["schemas"]["UID"];
            /**
             * @description External reference. The integration writes the `lineItemId` of the Omnium purchase order or delivery line
             *     here, under which a reception is reported to Omnium. That use of the field is implied.
             */
            externalId?: string | null;
            /** @description Product */
            productUid: components["schemas"]["UID"];
            /** @description Name */
            productName?: string;
            /** @description Article number */
            productSku?: string;
            /** @description Serial number policy; NO is the only literal published */
            productSerialNoRequired?: string;
            /** @description Article number of the supplier */
            supplierSku?: string | null;
            /** @description Ordered */
            quantityOrdered: components["schemas"]["Hundredths"];
            /** @description Received */
            quantityReceived: components["schemas"]["Hundredths"];
            /** @description Reserved for customer orders */
            quantityReserved?: components["schemas"]["Hundredths"];
            /** @description Purchase price of one piece */
            unitPrice?: components["schemas"]["MinorUnits"];
            discountAmount?: components["schemas"]["MinorUnits"];
            freightAmount?: components["schemas"]["MinorUnits"];
            unitCost?: components["schemas"]["MinorUnits"];
            totalLinePrice?: components["schemas"]["MinorUnits"];
            /** @description The same amounts in the currency of the tenant */
            localCurrency?: components["schemas"]["PurchaseOrderItemAmounts"];
            /**
             * Format: date
             * @description Day of arrival
             */
            expectedDeliveryDate?: string | null;
            /** @description Warehouse that receives the line */
            warehouseUid?: components["schemas"]["OptionalUID"];
            /** @description Goods receipts */
            receivementItems?: components["schemas"]["ReceivementItem"][];
            /** @description Customer orders that wait for the line */
            reservations?: components["schemas"]["PurchaseOrderReservation"][];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
            /** @description Audit user */
            createdBy?: string | null;
            /** @description Audit user */
            lastModifiedBy?: string | null;
        };
        /** @description A purchase order. */
        PurchaseOrderResponse: components["schemas"]["PurchaseOrderFields"] & {
            /** @description Identifier; its name is taken from the parameters */
            purchaseOrderUid: components["schemas"]["UID"];
            /** @description Number from the series of the store */
            purchaseOrderNumber?: string;
            /** @description Store */
            storeUid?: components["schemas"]["UID"];
            /** @description Supplier */
            supplierUid?: components["schemas"]["OptionalUID"];
            /** @description Lines */
            items: components["schemas"]["PurchaseOrderItem"][];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /** @description Audit user */
            createdBy?: string | null;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
            /** @description Audit user */
            lastModifiedBy?: string | null;
        };
        /** @description A page of purchase orders. */
        PurchaseOrderList: {
            items: components["schemas"]["PurchaseOrderResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description What a caller may say about a line. */
        PurchaseOrderItemFields: {
            /**
             * @description External reference. The integration writes the `lineItemId` of the Omnium purchase order or delivery line
             *     here, under which a reception is reported to Omnium. That use of the field is implied.
             */
            externalId?: string | null;
            /** @description Article number of the supplier */
            supplierSku?: string | null;
            /** @description Ordered */
            quantityOrdered?: components["schemas"]["Hundredths"];
            /** @description Received */
            quantityReceived?: components["schemas"]["Hundredths"];
            /** @description Purchase price of one piece */
            unitPrice?: components["schemas"]["MinorUnits"];
            /**
             * Format: date
             * @description Day of arrival
             */
            expectedDeliveryDate?: string | null;
            discountAmount?: components["schemas"]["MinorUnits"];
            freightAmount?: components["schemas"]["MinorUnits"];
            /** @description Warehouse that receives the line */
            warehouseUid?: components["schemas"]["OptionalUID"];
            /** @description Customer orders that wait for the line */
            reservations?: components["schemas"]["PurchaseOrderReservation"][];
        };
        /** @description A new line. */
        PurchaseOrderItemCreateRequest: components["schemas"]["PurchaseOrderItemFields"] & {
            /** @description Identifier chosen by the caller */
            purchaseOrderItemUid?: components["schemas"]["UID"];
            /** @description Product */
            productUid: components["schemas"]["UID"];
        };
        /** @description A new purchase order. */
        PurchaseOrderCreateRequest: components["schemas"]["PurchaseOrderFields"] & {
            /** @description Identifier chosen by the caller */
            purchaseOrderUid?: components["schemas"]["UID"];
            /** @description Supplier */
            supplierUid: components["schemas"]["UID"];
            /** @description Lines */
            items?: components["schemas"]["PurchaseOrderItemCreateRequest"][];
        };
        /** @description Changes of a purchase order; what is left out stays. Lines change through their own operations. */
        PurchaseOrderUpdateRequest: components["schemas"]["PurchaseOrderFields"] & {
            /** @description Supplier */
            supplierUid?: components["schemas"]["UID"];
        };
        /** @description A page of lines. */
        PurchaseOrderItemList: {
            items: components["schemas"]["PurchaseOrderItem"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description Changes of a line; what is left out stays. */
        PurchaseOrderItemUpdateRequest: components["schemas"]["PurchaseOrderItemFields"];
        /**
         * @description Progress of a receivement, after the stocktaking states.
         * @enum {string}
         */
        ReceivementStatus: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETE";
        /** @description A receivement. */
        ReceivementResponse: {
            /** @description Identifier */
            receivementUid: components["schemas"]["UID"];
            /** @description External reference */
            externalId?: string | null;
            /** @description Purchase order; null when goods came without one */
            purchaseOrderUid: components["schemas"]["OptionalUID"];
            /** @description Store */
            storeUid: components["schemas"]["UID"];
            /** @description Warehouse */
            warehouseUid: components["schemas"]["UID"];
            /** @description Progress */
            status: components["schemas"]["ReceivementStatus"];
            /** @description Note */
            note?: string | null;
            /** @description Lines */
            receivementItems: components["schemas"]["ReceivementItem"][];
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt: string;
            /** @description Audit user */
            createdBy?: string | null;
            /** @description Audit user */
            lastModifiedBy?: string | null;
            /**
             * Format: date-time
             * @description When it was completed
             */
            completedAt?: string | null;
        };
        /** @description A page of receivements. */
        ReceivementList: {
            items: components["schemas"]["ReceivementResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A parameter of an extension. */
        ExtensionParameter: {
            /** @description Key */
            key: string;
            /** @description Value as text */
            value?: string | null;
            /** @description Label */
            name?: string | null;
            /** @description Kind of value; STRING is the only literal published */
            type?: string;
            /** @description Values to choose from */
            allowedValues?: string[];
            /** @description Pattern of the value */
            validationRegex?: string | null;
            /** @description Whether a value is needed */
            required?: boolean;
        };
        /** @description An extension of the tenant. */
        TenantExtensionResponse: {
            /** @description Identifier */
            tenantExtensionUid: components["schemas"]["UID"];
            /** @description Label */
            name: string;
            /** @description Whether it is on */
            active: boolean;
            /** @description Which extension */
            extensionCode: components["schemas"]["ExtensionCode"];
            /** @description Whether stores have settings of their own */
            hasStoreExtensionSettings: boolean;
            /** @description Messages about its health */
            statusMessages: string[];
            /** @description Values of the tenant */
            tenantParameters: components["schemas"]["ExtensionParameter"][];
            /** @description Definitions for the tenant */
            availableTenantParameters: components["schemas"]["ExtensionParameter"][];
            /** @description Definitions for stores */
            availableStoreParameters: components["schemas"]["ExtensionParameter"][];
        };
        /** @description A page of extensions. */
        TenantExtensionList: {
            items: components["schemas"]["TenantExtensionResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description Changes of an extension. */
        TenantExtensionUpdateRequest: {
            /** @description Label */
            name?: string;
            /** @description Whether it is on */
            active: boolean;
        };
        /** @description A value of a parameter. */
        ExtensionParameterValue: {
            /** @description Key */
            key: string;
            /** @description Value as text; null removes it */
            value: string | null;
        };
        /** @description Values of the parameters of an extension. On a write, keys that are left out stay. */
        ExtensionParameterValues: {
            /** @description One entry for each parameter */
            items: components["schemas"]["ExtensionParameterValue"][];
        };
        /**
         * @description How a delivery proves where it comes from. The third published value is cut off after BE.
         * @enum {string}
         */
        HttpTransportSecurityType: "NONE" | "BASIC_AUTH" | "BEARER_TOKEN";
        /** @description A header of a delivery. */
        HttpHeader: {
            /** @description Name */
            key: string;
            /** @description Value */
            value: string;
        };
        /** @description A transport. */
        HttpTransportResponse: {
            /** @description Identifier */
            httpTransportUid: components["schemas"]["UID"];
            /** @description Label */
            name: string;
            /** @description Address that receives the deliveries */
            url: string;
            /** @description Kind of authentication */
            securityType?: components["schemas"]["HttpTransportSecurityType"];
            /** @description For BASIC_AUTH */
            username?: string | null;
            /** @description For BASIC_AUTH */
            password?: string | null;
            /** @description For a bearer token */
            token?: string | null;
            /** @description Further headers */
            headers?: components["schemas"]["HttpHeader"][];
        };
        /** @description A page of transports. */
        HttpTransportList: {
            items: components["schemas"]["HttpTransportResponse"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A new transport. */
        HttpTransportCreateRequest: {
            /** @description Identifier chosen by the caller */
            httpTransportUid?: components["schemas"]["UID"];
            /** @description Label */
            name: string;
            /** @description Address that receives the deliveries */
            url: string;
            /** @description Kind of authentication */
            securityType?: components["schemas"]["HttpTransportSecurityType"];
            /** @description For BASIC_AUTH */
            username?: string | null;
            /** @description For BASIC_AUTH */
            password?: string | null;
            /** @description For a bearer token */
            token?: string | null;
            /** @description Further headers */
            headers?: components["schemas"]["HttpHeader"][];
        };
        /**
         * @description What happened. The last four are assumed: nothing is published for cancelling, returning, changing an order or completing a receivement.
         * @enum {string}
         */
        WebhookAction: "PRODUCT_CREATE" | "PRODUCT_UPDATE" | "PRODUCT_DELETE" | "CUSTOMER_CREATE" | "CUSTOMER_UPDATE" | "CUSTOMER_DELETE" | "ORDER_SETTLED" | "ORDER_RECEIPT_SETTLED" | "ORDER_DELIVERED" | "ORDER_HANDLING_STATE_CHANGED" | "TILL_OPEN" | "TILL_CLOSED" | "PRICE_CREATE" | "PRICE_UPDATE" | "PRICE_DELETE" | "STOCK_CHANGE" | "PRODUCT_MEDIA_CHANGE" | "PURCHASE_RECEIVED" | "ORDER_CANCELLED" | "ORDER_RETURNED" | "ORDER_UPDATED" | "RECEIVEMENT_COMPLETED";
        /** @description A subscription. */
        WebhookSubscription: {
            /** @description Identifier */
            webhookSubscriptionUid: components["schemas"]["UID"];
            /** @description What is delivered */
            action: components["schemas"]["WebhookAction"];
            /** @description Whether it delivers */
            active: boolean;
            /**
             * Format: date-time
             * @description Audit time
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Audit time
             */
            lastModifiedAt?: string;
        };
        /** @description A page of subscriptions. */
        WebhookSubscriptionList: {
            items: components["schemas"]["WebhookSubscription"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A new subscription. */
        WebhookSubscriptionCreateRequest: {
            /** @description Identifier chosen by the caller */
            webhookSubscriptionUid?: components["schemas"]["UID"];
            /** @description What to deliver */
            action: components["schemas"]["WebhookAction"];
            /** @description Whether it delivers, true when absent */
            active?: boolean;
        };
        /** @description Reference to an entity; both keys are capitalised. */
        WebhookReference: {
            /** @description Internal number */
            Id: number;
            /** @description Identifier */
            Uid: string;
        };
        /** @description Something happened to a product. The references are not published. */
        ProductEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "PRODUCT_CREATE" | "PRODUCT_UPDATE" | "PRODUCT_DELETE" | "PRODUCT_MEDIA_CHANGE";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Product */
            product: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description Something happened to a customer; there is no store. */
        CustomerEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "CUSTOMER_CREATE" | "CUSTOMER_UPDATE" | "CUSTOMER_DELETE";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Customer */
            customer: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description Something happened to an order. */
        OrderEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "ORDER_SETTLED" | "ORDER_DELIVERED" | "ORDER_CANCELLED" | "ORDER_RETURNED" | "ORDER_UPDATED";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Store */
            store: components["schemas"]["WebhookReference"];
            /** @description Order */
            order: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description A receipt was settled. The references are not published. */
        OrderReceiptEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "ORDER_RECEIPT_SETTLED";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Store */
            store: components["schemas"]["WebhookReference"];
            /** @description Order */
            order: components["schemas"]["WebhookReference"];
            /** @description Receipt */
            orderReceipt: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description A handling of an order changed state. */
        OrderHandlingEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "ORDER_HANDLING_STATE_CHANGED";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Store */
            store: components["schemas"]["WebhookReference"];
            /** @description Order */
            order: components["schemas"]["WebhookReference"];
            /** @description Handling of the order */
            orderHandling: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description A till was opened or closed. The references are not published. */
        TillEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "TILL_OPEN" | "TILL_CLOSED";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Store */
            store: components["schemas"]["WebhookReference"];
            /** @description Till */
            till: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description Something happened to a price. The references are not published. */
        PriceEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "PRICE_CREATE" | "PRICE_UPDATE" | "PRICE_DELETE";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Price */
            price: components["schemas"]["WebhookReference"];
            /** @description Product */
            product: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description The stock of a product changed. The references are not published. */
        StockEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "STOCK_CHANGE";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Store */
            store: components["schemas"]["WebhookReference"];
            /** @description Warehouse */
            warehouse: components["schemas"]["WebhookReference"];
            /** @description Product */
            product: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description A purchase order was received. The references are not published. */
        PurchaseOrderEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "PURCHASE_RECEIVED";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Store */
            store: components["schemas"]["WebhookReference"];
            /** @description Purchase order */
            purchaseOrder: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
        /** @description A receivement was completed. */
        ReceivementEvent: {
            /**
             * @description What happened
             * @enum {string}
             */
            action: "RECEIVEMENT_COMPLETED";
            /** @description Tenant */
            tenant: components["schemas"]["WebhookReference"];
            /** @description Store */
            store: components["schemas"]["WebhookReference"];
            /** @description Receivement */
            receivement: components["schemas"]["WebhookReference"];
            /** @description Who did it; null when nobody did */
            tenantUser?: components["schemas"]["WebhookReference"] | null;
        };
    };
    responses: {
        /** @description The request is malformed or breaks a rule */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "VALIDATION_FAILED",
                 *       "message": "The request is not valid",
                 *       "errors": [
                 *         {
                 *           "path": "/quantityOrdered",
                 *           "message": "must be an integer"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The bearer token is missing, unknown or expired */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "UNAUTHORIZED",
                 *       "message": "A valid bearer token is needed"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token does not give access to this */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "FORBIDDEN",
                 *       "message": "The token gives no access to this tenant"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; no limit is published */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "TOO_MANY_REQUESTS",
                 *       "message": "Wait before the next request"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "INTERNAL_ERROR",
                 *       "message": "The request could not be served"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nothing has this identifier */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "NOT_FOUND",
                 *       "message": "No order has this identifier"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request contradicts the present state */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "CONFLICT",
                 *       "message": "The identifier is already in use"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Page to answer, counted from 1 */
        PageNumber: number;
        /** @description Items on a page; default and maximum are not published */
        PageSize: number;
        /** @description Field to sort by; the allowed names are not published */
        SortBy: string;
        /** @description Direction of the sort */
        SortDirection: components["schemas"]["SortDirection"];
        /** @description Tenant */
        TenantUid: components["schemas"]["UID"];
        /** @description Store */
        StoreUid: components["schemas"]["UID"];
        /** @description Product */
        ProductUid: components["schemas"]["UID"];
        /** @description Warehouse */
        WarehouseUid: components["schemas"]["UID"];
        /** @description Customer */
        CustomerUid: components["schemas"]["UID"];
        /** @description Handling template */
        HandlingUid: components["schemas"]["UID"];
        /** @description Order */
        OrderUid: components["schemas"]["UID"];
        /** @description Order line */
        OrderItemUid: components["schemas"]["UID"];
        /** @description Handling of an order */
        OrderHandlingUid: components["schemas"]["UID"];
        /** @description Purchase order */
        PurchaseOrderUid: components["schemas"]["UID"];
        /** @description Purchase order line */
        PurchaseOrderItemUid: components["schemas"]["UID"];
        /** @description Receivement */
        ReceivementUid: components["schemas"]["UID"];
        /** @description Extension of the tenant */
        TenantExtensionUid: components["schemas"]["UID"];
        /** @description Webhook transport */
        HttpTransportUid: components["schemas"]["UID"];
        /** @description Webhook subscription */
        WebhookSubscriptionUid: components["schemas"]["UID"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCountries: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "countryUid": "no",
                     *           "code": "NO",
                     *           "name": "Norge",
                     *           "currency": "NOK",
                     *           "phonePrefix": "+47",
                     *           "languageCode": "nb",
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CountryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listVatCodes: {
        parameters: {
            query?: {
                /** @description Only codes of this country */
                vatCountryCode?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "vatCodeUid": "no-25",
                     *           "name": "MVA 25 %",
                     *           "rate": 2500,
                     *           "countryCode": "NO",
                     *           "fromDate": "2005-01-01T00:00:00.000Z",
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VatCodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tenantUid": "nordvik",
                     *           "name": "Nordvik Sport",
                     *           "countryCode": "NO",
                     *           "vatNumber": "999888777",
                     *           "pricelistUid": "main",
                     *           "timezone": "Europe/Oslo",
                     *           "languageCode": "nb",
                     *           "currency": {
                     *             "code": "NOK",
                     *             "name": "Norske kroner",
                     *             "symbol": "kr",
                     *             "symbolPosition": "BEFORE",
                     *             "decimalSeparator": ",",
                     *             "thousandSeparator": " ",
                     *             "cashRounding": 100
                     *           },
                     *           "settings": {
                     *             "allowExternalCashDrawer": false,
                     *             "autoLogout": 0,
                     *             "autoPrintReceipt": true,
                     *             "numericSkuCounter": 100200,
                     *             "printCardPaymentDetails": true,
                     *             "sendInvoicesExternally": false
                     *           },
                     *           "appSettings": {
                     *             "showOutOfStockWarning": true
                     *           },
                     *           "extensions": [
                     *             {
                     *               "extensionCode": "OMNIUM",
                     *               "name": "Omnium",
                     *               "active": true
                     *             }
                     *           ],
                     *           "assets": {
                     *             "logo": {
                     *               "assetUid": "logo",
                     *               "url": "https://assets.example.com/nordvik/logo.png"
                     *             },
                     *             "splash": {
                     *               "assetUid": "logo",
                     *               "url": "https://assets.example.com/nordvik/logo.png"
                     *             }
                     *           },
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenantUid": "nordvik",
                     *       "name": "Nordvik Sport",
                     *       "countryCode": "NO",
                     *       "vatNumber": "999888777",
                     *       "pricelistUid": "main",
                     *       "timezone": "Europe/Oslo",
                     *       "languageCode": "nb",
                     *       "currency": {
                     *         "code": "NOK",
                     *         "name": "Norske kroner",
                     *         "symbol": "kr",
                     *         "symbolPosition": "BEFORE",
                     *         "decimalSeparator": ",",
                     *         "thousandSeparator": " ",
                     *         "cashRounding": 100
                     *       },
                     *       "settings": {
                     *         "allowExternalCashDrawer": false,
                     *         "autoLogout": 0,
                     *         "autoPrintReceipt": true,
                     *         "numericSkuCounter": 100200,
                     *         "printCardPaymentDetails": true,
                     *         "sendInvoicesExternally": false
                     *       },
                     *       "appSettings": {
                     *         "showOutOfStockWarning": true
                     *       },
                     *       "extensions": [
                     *         {
                     *           "extensionCode": "OMNIUM",
                     *           "name": "Omnium",
                     *           "active": true
                     *         }
                     *       ],
                     *       "assets": {
                     *         "logo": {
                     *           "assetUid": "logo",
                     *           "url": "https://assets.example.com/nordvik/logo.png"
                     *         },
                     *         "splash": {
                     *           "assetUid": "logo",
                     *           "url": "https://assets.example.com/nordvik/logo.png"
                     *         }
                     *       },
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TenantResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listStores: {
        parameters: {
            query?: {
                /** @description Only the store with this external reference */
                storeExternalId?: string;
                /** @description Only stores with this name */
                storeName?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "storeUid": "oslo-torggata",
                     *           "name": "Nordvik Sport Torggata",
                     *           "address": "Torggata 12",
                     *           "city": "Oslo",
                     *           "postalCode": "0181",
                     *           "countryCode": "NO",
                     *           "email": "torggata@nordvik.example",
                     *           "phone": "+4722000001",
                     *           "externalId": "NOR",
                     *           "isActive": true,
                     *           "latitude": 59.9146,
                     *           "longitude": 10.7502,
                     *           "vatNumber": "999888777",
                     *           "organizationUid": "999888777",
                     *           "defaultWarehouseUid": "oslo-torggata",
                     *           "defaultReturnWarehouseUid": "oslo-torggata",
                     *           "purchaseNumberSeriesUid": "po-series",
                     *           "salesPriceUid": "main",
                     *           "openingHours": [
                     *             {
                     *               "weekday": "MONDAY",
                     *               "closed": false,
                     *               "opensAt": "10:00",
                     *               "closesAt": "19:00"
                     *             },
                     *             {
                     *               "weekday": "SUNDAY",
                     *               "closed": true,
                     *               "opensAt": null,
                     *               "closesAt": null
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoreList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "storeUid": "oslo-torggata",
                 *       "name": "Nordvik Sport Torggata",
                 *       "address": "Torggata 12",
                 *       "city": "Oslo",
                 *       "postalCode": "0181",
                 *       "countryCode": "NO",
                 *       "email": "torggata@nordvik.example",
                 *       "phone": "+4722000001",
                 *       "externalId": "NOR",
                 *       "isActive": true,
                 *       "latitude": 59.9146,
                 *       "longitude": 10.7502,
                 *       "vatNumber": "999888777",
                 *       "organizationUid": "999888777",
                 *       "defaultWarehouseUid": "oslo-torggata",
                 *       "defaultReturnWarehouseUid": "oslo-torggata",
                 *       "purchaseNumberSeriesUid": "po-series",
                 *       "salesPriceUid": "main",
                 *       "openingHours": [
                 *         {
                 *           "weekday": "MONDAY",
                 *           "closed": false,
                 *           "opensAt": "10:00",
                 *           "closesAt": "19:00"
                 *         },
                 *         {
                 *           "weekday": "SUNDAY",
                 *           "closed": true,
                 *           "opensAt": null,
                 *           "closesAt": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StoreCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "storeUid": "oslo-torggata",
                     *       "name": "Nordvik Sport Torggata",
                     *       "address": "Torggata 12",
                     *       "city": "Oslo",
                     *       "postalCode": "0181",
                     *       "countryCode": "NO",
                     *       "email": "torggata@nordvik.example",
                     *       "phone": "+4722000001",
                     *       "externalId": "NOR",
                     *       "isActive": true,
                     *       "latitude": 59.9146,
                     *       "longitude": 10.7502,
                     *       "vatNumber": "999888777",
                     *       "organizationUid": "999888777",
                     *       "defaultWarehouseUid": "oslo-torggata",
                     *       "defaultReturnWarehouseUid": "oslo-torggata",
                     *       "purchaseNumberSeriesUid": "po-series",
                     *       "salesPriceUid": "main",
                     *       "openingHours": [
                     *         {
                     *           "weekday": "MONDAY",
                     *           "closed": false,
                     *           "opensAt": "10:00",
                     *           "closesAt": "19:00"
                     *         },
                     *         {
                     *           "weekday": "SUNDAY",
                     *           "closed": true,
                     *           "opensAt": null,
                     *           "closesAt": null
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "storeUid": "oslo-torggata",
                     *       "name": "Nordvik Sport Torggata",
                     *       "address": "Torggata 12",
                     *       "city": "Oslo",
                     *       "postalCode": "0181",
                     *       "countryCode": "NO",
                     *       "email": "torggata@nordvik.example",
                     *       "phone": "+4722000001",
                     *       "externalId": "NOR",
                     *       "isActive": true,
                     *       "latitude": 59.9146,
                     *       "longitude": 10.7502,
                     *       "vatNumber": "999888777",
                     *       "organizationUid": "999888777",
                     *       "defaultWarehouseUid": "oslo-torggata",
                     *       "defaultReturnWarehouseUid": "oslo-torggata",
                     *       "purchaseNumberSeriesUid": "po-series",
                     *       "salesPriceUid": "main",
                     *       "openingHours": [
                     *         {
                     *           "weekday": "MONDAY",
                     *           "closed": false,
                     *           "opensAt": "10:00",
                     *           "closesAt": "19:00"
                     *         },
                     *         {
                     *           "weekday": "SUNDAY",
                     *           "closed": true,
                     *           "opensAt": null,
                     *           "closesAt": null
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+4722000002",
                 *       "isActive": true
                 *     }
                 */
                "application/json": components["schemas"]["StoreUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "storeUid": "oslo-torggata",
                     *       "name": "Nordvik Sport Torggata",
                     *       "address": "Torggata 12",
                     *       "city": "Oslo",
                     *       "postalCode": "0181",
                     *       "countryCode": "NO",
                     *       "email": "torggata@nordvik.example",
                     *       "phone": "+4722000002",
                     *       "externalId": "NOR",
                     *       "isActive": true,
                     *       "latitude": 59.9146,
                     *       "longitude": 10.7502,
                     *       "vatNumber": "999888777",
                     *       "organizationUid": "999888777",
                     *       "defaultWarehouseUid": "oslo-torggata",
                     *       "defaultReturnWarehouseUid": "oslo-torggata",
                     *       "purchaseNumberSeriesUid": "po-series",
                     *       "salesPriceUid": "main",
                     *       "openingHours": [
                     *         {
                     *           "weekday": "MONDAY",
                     *           "closed": false,
                     *           "opensAt": "10:00",
                     *           "closesAt": "19:00"
                     *         },
                     *         {
                     *           "weekday": "SUNDAY",
                     *           "closed": true,
                     *           "opensAt": null,
                     *           "closesAt": null
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StoreResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listWarehouses: {
        parameters: {
            query?: {
                /** @description Only the warehouse with this external reference */
                warehouseExternalId?: string;
                /** @description Only warehouses with this name */
                warehouseName?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "warehouseUid": "oslo-torggata",
                     *           "name": "Torggata butikk",
                     *           "externalId": "WH-OSL-1",
                     *           "accessList": [
                     *             {
                     *               "warehouseAccessUid": "oslo-torggata-view",
                     *               "role": "VIEW",
                     *               "storeUid": "oslo-torggata",
                     *               "storeName": "Nordvik Sport Torggata",
                     *               "warehouseUid": "oslo-torggata",
                     *               "warehouseName": "Torggata butikk"
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WarehouseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "warehouseUid": "oslo-torggata",
                 *       "name": "Torggata butikk",
                 *       "externalId": "WH-OSL-1"
                 *     }
                 */
                "application/json": components["schemas"]["WarehouseCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "warehouseUid": "oslo-torggata",
                     *       "name": "Torggata butikk",
                     *       "externalId": "WH-OSL-1",
                     *       "accessList": [
                     *         {
                     *           "warehouseAccessUid": "oslo-torggata-view",
                     *           "role": "VIEW",
                     *           "storeUid": "oslo-torggata",
                     *           "storeName": "Nordvik Sport Torggata",
                     *           "warehouseUid": "oslo-torggata",
                     *           "warehouseName": "Torggata butikk"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WarehouseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Only the product with this article number */
                productSku?: string;
                /** @description Only the product with this external reference */
                productExternalId?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "productUid": "FS-RON-42",
                     *           "name": "Fjellsko Rondane GTX 42",
                     *           "sku": "FS-RON-42",
                     *           "productType": "STOCK",
                     *           "serialNoRequired": "NO",
                     *           "allowPurchase": true,
                     *           "allowSale": "YES",
                     *           "allowDelivery": "YES",
                     *           "brandUid": "nordvik",
                     *           "productGroupUid": "shoes",
                     *           "recommendedRetailPrice": 199900,
                     *           "purchasePrice": 89950,
                     *           "weight": 920,
                     *           "height": 130,
                     *           "width": 220,
                     *           "length": 340,
                     *           "vatCodeUid": "no-25",
                     *           "gtins": [
                     *             {
                     *               "gtin": "7090000000018",
                     *               "primary": true,
                     *               "type": "EAN13"
                     *             }
                     *           ],
                     *           "brandName": "Nordvik",
                     *           "coverImage": null,
                     *           "optionProperties": [],
                     *           "suppliers": [],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "productUid": "FS-RON-42",
                 *       "name": "Fjellsko Rondane GTX 42",
                 *       "sku": "FS-RON-42",
                 *       "productType": "STOCK",
                 *       "serialNoRequired": "NO",
                 *       "allowPurchase": true,
                 *       "allowSale": "YES",
                 *       "allowDelivery": "YES",
                 *       "brandUid": "nordvik",
                 *       "productGroupUid": "shoes",
                 *       "recommendedRetailPrice": 199900,
                 *       "purchasePrice": 89950,
                 *       "weight": 920,
                 *       "height": 130,
                 *       "width": 220,
                 *       "length": 340,
                 *       "vatCodeUid": "no-25",
                 *       "gtins": [
                 *         {
                 *           "gtin": "7090000000018",
                 *           "primary": true,
                 *           "type": "EAN13"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "productUid": "FS-RON-42",
                     *       "name": "Fjellsko Rondane GTX 42",
                     *       "sku": "FS-RON-42",
                     *       "productType": "STOCK",
                     *       "serialNoRequired": "NO",
                     *       "allowPurchase": true,
                     *       "allowSale": "YES",
                     *       "allowDelivery": "YES",
                     *       "brandUid": "nordvik",
                     *       "productGroupUid": "shoes",
                     *       "recommendedRetailPrice": 199900,
                     *       "purchasePrice": 89950,
                     *       "weight": 920,
                     *       "height": 130,
                     *       "width": 220,
                     *       "length": 340,
                     *       "vatCodeUid": "no-25",
                     *       "gtins": [
                     *         {
                     *           "gtin": "7090000000018",
                     *           "primary": true,
                     *           "type": "EAN13"
                     *         }
                     *       ],
                     *       "brandName": "Nordvik",
                     *       "coverImage": null,
                     *       "optionProperties": [],
                     *       "suppliers": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Product */
                productUid: components["parameters"]["ProductUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "productUid": "FS-RON-42",
                     *       "name": "Fjellsko Rondane GTX 42",
                     *       "sku": "FS-RON-42",
                     *       "productType": "STOCK",
                     *       "serialNoRequired": "NO",
                     *       "allowPurchase": true,
                     *       "allowSale": "YES",
                     *       "allowDelivery": "YES",
                     *       "brandUid": "nordvik",
                     *       "productGroupUid": "shoes",
                     *       "recommendedRetailPrice": 199900,
                     *       "purchasePrice": 89950,
                     *       "weight": 920,
                     *       "height": 130,
                     *       "width": 220,
                     *       "length": 340,
                     *       "vatCodeUid": "no-25",
                     *       "gtins": [
                     *         {
                     *           "gtin": "7090000000018",
                     *           "primary": true,
                     *           "type": "EAN13"
                     *         }
                     *       ],
                     *       "brandName": "Nordvik",
                     *       "coverImage": null,
                     *       "optionProperties": [],
                     *       "suppliers": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Product */
                productUid: components["parameters"]["ProductUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recommendedRetailPrice": 179900
                 *     }
                 */
                "application/json": components["schemas"]["ProductUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "productUid": "FS-RON-42",
                     *       "name": "Fjellsko Rondane GTX 42",
                     *       "sku": "FS-RON-42",
                     *       "productType": "STOCK",
                     *       "serialNoRequired": "NO",
                     *       "allowPurchase": true,
                     *       "allowSale": "YES",
                     *       "allowDelivery": "YES",
                     *       "brandUid": "nordvik",
                     *       "productGroupUid": "shoes",
                     *       "recommendedRetailPrice": 179900,
                     *       "purchasePrice": 89950,
                     *       "weight": 920,
                     *       "height": 130,
                     *       "width": 220,
                     *       "length": 340,
                     *       "vatCodeUid": "no-25",
                     *       "gtins": [
                     *         {
                     *           "gtin": "7090000000018",
                     *           "primary": true,
                     *           "type": "EAN13"
                     *         }
                     *       ],
                     *       "brandName": "Nordvik",
                     *       "coverImage": null,
                     *       "optionProperties": [],
                     *       "suppliers": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getStoreProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Product */
                productUid: components["parameters"]["ProductUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "productUid": "FS-RON-42",
                     *       "name": "Fjellsko Rondane GTX 42",
                     *       "sku": "FS-RON-42",
                     *       "productType": "STOCK",
                     *       "serialNoRequired": "NO",
                     *       "allowPurchase": true,
                     *       "allowSale": "YES",
                     *       "allowDelivery": "YES",
                     *       "brandUid": "nordvik",
                     *       "productGroupUid": "shoes",
                     *       "recommendedRetailPrice": 199900,
                     *       "purchasePrice": 89950,
                     *       "weight": 920,
                     *       "height": 130,
                     *       "width": 220,
                     *       "length": 340,
                     *       "vatCodeUid": "no-25",
                     *       "gtins": [
                     *         {
                     *           "gtin": "7090000000018",
                     *           "primary": true,
                     *           "type": "EAN13"
                     *         }
                     *       ],
                     *       "brandName": "Nordvik",
                     *       "coverImage": null,
                     *       "optionProperties": [],
                     *       "suppliers": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *       "storeProductDetails": {
                     *         "costPrice": 89950,
                     *         "price": 199900,
                     *         "campaignPrice": null,
                     *         "campaignName": null,
                     *         "quantityStock": 700,
                     *         "quantityReserved": 100,
                     *         "quantityOrdered": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoreProductResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    searchProductStock: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "productSkus": [
                 *         "FS-RON-42"
                 *       ],
                 *       "storeUids": [
                 *         "oslo-torggata"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductStockSearchRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "productUid": "FS-RON-42",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "totalQuantityStock": 700,
                     *           "totalQuantityReserved": 100,
                     *           "warehouseStockDetails": [
                     *             {
                     *               "warehouseUid": "oslo-torggata",
                     *               "warehouseName": "Torggata butikk",
                     *               "storeUid": "oslo-torggata",
                     *               "storeName": "Nordvik Sport Torggata",
                     *               "quantityStock": 700,
                     *               "quantityReserved": 100,
                     *               "minStockLevel": 200,
                     *               "maxStockLevel": 1000,
                     *               "locationLabel": "A-12"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductStockList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    searchStoreStock: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "modifiedAfter": "2026-03-02T08:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["StoreStockSearchRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "productUid": "FS-RON-42",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "totalQuantityStock": 700,
                     *           "totalQuantityReserved": 100,
                     *           "warehouseStockDetails": [
                     *             {
                     *               "warehouseUid": "oslo-torggata",
                     *               "warehouseName": "Torggata butikk",
                     *               "storeUid": "oslo-torggata",
                     *               "storeName": "Nordvik Sport Torggata",
                     *               "quantityStock": 700,
                     *               "quantityReserved": 100,
                     *               "minStockLevel": 200,
                     *               "maxStockLevel": 1000,
                     *               "locationLabel": "A-12"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductStockList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    setStock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Warehouse */
                warehouseUid: components["parameters"]["WarehouseUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "productUid": "FS-RON-42",
                 *           "quantityStock": 1200,
                 *           "costPrice": 89950
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StockWriteRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "productUid": "FS-RON-42",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "totalQuantityStock": 1200,
                     *           "totalQuantityReserved": 100,
                     *           "warehouseStockDetails": [
                     *             {
                     *               "warehouseUid": "oslo-torggata",
                     *               "warehouseName": "Torggata butikk",
                     *               "storeUid": "oslo-torggata",
                     *               "storeName": "Nordvik Sport Torggata",
                     *               "quantityStock": 1200,
                     *               "quantityReserved": 100,
                     *               "minStockLevel": 200,
                     *               "maxStockLevel": 1000,
                     *               "locationLabel": "A-12"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StockWriteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Only the customer with this external reference */
                customerExternalId?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *           "customerType": "PERSON",
                     *           "firstname": "Kari",
                     *           "lastname": "Eksempel",
                     *           "email": "kari.eksempel@example.com",
                     *           "mobile": "+4790000001",
                     *           "address": "Prøveveien 4",
                     *           "postalCode": "0560",
                     *           "city": "Oslo",
                     *           "countryCode": "NO",
                     *           "externalId": "C-100045",
                     *           "displayName": "Kari Eksempel",
                     *           "addresses": [],
                     *           "contacts": [],
                     *           "consents": [],
                     *           "credit": {
                     *             "limit": 0,
                     *             "balance": 0
                     *           },
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerType": "PERSON",
                 *       "firstname": "Kari",
                 *       "lastname": "Eksempel",
                 *       "email": "kari.eksempel@example.com",
                 *       "mobile": "+4790000001",
                 *       "address": "Prøveveien 4",
                 *       "postalCode": "0560",
                 *       "city": "Oslo",
                 *       "countryCode": "NO",
                 *       "externalId": "C-100045"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *       "customerType": "PERSON",
                     *       "firstname": "Kari",
                     *       "lastname": "Eksempel",
                     *       "email": "kari.eksempel@example.com",
                     *       "mobile": "+4790000001",
                     *       "address": "Prøveveien 4",
                     *       "postalCode": "0560",
                     *       "city": "Oslo",
                     *       "countryCode": "NO",
                     *       "externalId": "C-100045",
                     *       "displayName": "Kari Eksempel",
                     *       "addresses": [],
                     *       "contacts": [],
                     *       "consents": [],
                     *       "credit": {
                     *         "limit": 0,
                     *         "balance": 0
                     *       },
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Customer */
                customerUid: components["parameters"]["CustomerUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *       "customerType": "PERSON",
                     *       "firstname": "Kari",
                     *       "lastname": "Eksempel",
                     *       "email": "kari.eksempel@example.com",
                     *       "mobile": "+4790000001",
                     *       "address": "Prøveveien 4",
                     *       "postalCode": "0560",
                     *       "city": "Oslo",
                     *       "countryCode": "NO",
                     *       "externalId": "C-100045",
                     *       "displayName": "Kari Eksempel",
                     *       "addresses": [],
                     *       "contacts": [],
                     *       "consents": [],
                     *       "credit": {
                     *         "limit": 0,
                     *         "balance": 0
                     *       },
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Customer */
                customerUid: components["parameters"]["CustomerUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mobile": "+4790000002"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *       "customerType": "PERSON",
                     *       "firstname": "Kari",
                     *       "lastname": "Eksempel",
                     *       "email": "kari.eksempel@example.com",
                     *       "mobile": "+4790000002",
                     *       "address": "Prøveveien 4",
                     *       "postalCode": "0560",
                     *       "city": "Oslo",
                     *       "countryCode": "NO",
                     *       "externalId": "C-100045",
                     *       "displayName": "Kari Eksempel",
                     *       "addresses": [],
                     *       "contacts": [],
                     *       "consents": [],
                     *       "credit": {
                     *         "limit": 0,
                     *         "balance": 0
                     *       },
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listHandlings: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "handlingUid": "click-collect",
                     *           "name": "Klikk og hent",
                     *           "description": "Plukk varene og merk hyllen",
                     *           "active": true,
                     *           "triggers": [],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Oppsett",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedBy": "Oppsett"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HandlingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createHandling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handlingUid": "click-collect",
                 *       "name": "Klikk og hent",
                 *       "description": "Plukk varene og merk hyllen",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["HandlingCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "handlingUid": "click-collect",
                     *       "name": "Klikk og hent",
                     *       "description": "Plukk varene og merk hyllen",
                     *       "active": true,
                     *       "triggers": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Oppsett",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedBy": "Oppsett"
                     *     }
                     */
                    "application/json": components["schemas"]["HandlingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getHandling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Handling template */
                handlingUid: components["parameters"]["HandlingUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "handlingUid": "click-collect",
                     *       "name": "Klikk og hent",
                     *       "description": "Plukk varene og merk hyllen",
                     *       "active": true,
                     *       "triggers": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Oppsett",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedBy": "Oppsett"
                     *     }
                     */
                    "application/json": components["schemas"]["HandlingResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Only orders with this number in another system; for Omnium's orders that is the Omnium order id */
                externalOrderNumber?: string;
                /** @description Only orders of this store */
                storeUid?: string;
                /** @description Only orders changed after this time */
                modifiedAfter?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "orderUid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21",
                     *           "orderNumber": "100231",
                     *           "externalOrderNumber": "NO100045",
                     *           "orderDate": "2026-03-02T08:00:00.000Z",
                     *           "type": "ORDER",
                     *           "orderState": "PARKED",
                     *           "settleState": "NOT_STARTED",
                     *           "deliveryState": "NOT_STARTED",
                     *           "orderhandlingState": "NOT_STARTED",
                     *           "orderhandlings": [
                     *             {
                     *               "orderHandlingUid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33",
                     *               "handlingUid": "click-collect",
                     *               "name": "Klikk og hent",
                     *               "description": "Plukk varene og merk hyllen",
                     *               "active": true,
                     *               "state": "NOT_STARTED",
                     *               "createdAt": "2026-03-02T08:00:00.000Z",
                     *               "createdBy": "Omnium",
                     *               "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *               "lastModifiedBy": "Omnium"
                     *             }
                     *           ],
                     *           "systemOrigin": "OMNIUM",
                     *           "storeUid": "oslo-torggata",
                     *           "storeName": "Nordvik Sport Torggata",
                     *           "tillUid": null,
                     *           "tenantUserUid": null,
                     *           "tenantUserDisplayName": null,
                     *           "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *           "customerAddress": {
                     *             "firstname": "Kari",
                     *             "lastname": "Eksempel",
                     *             "email": "kari.eksempel@example.com",
                     *             "mobile": "+4790000001",
                     *             "address": "Prøveveien 4",
                     *             "postalCode": "0560",
                     *             "city": "Oslo",
                     *             "countryCode": "NO",
                     *             "displayName": "Kari Eksempel"
                     *           },
                     *           "customerContact": null,
                     *           "invoiceAddress": null,
                     *           "items": [
                     *             {
                     *               "orderItemUid": "b5b8f2ce-9a41-4f0d-8a57-1f3d0e6f9c02",
                     *               "productUid": "FS-RON-42",
                     *               "productName": "Fjellsko Rondane GTX 42",
                     *               "productSku": "FS-RON-42",
                     *               "externalId": "1",
                     *               "quantityOrdered": 100,
                     *               "quantityDelivered": 0,
                     *               "quantityReserved": 100,
                     *               "quantitySold": 0,
                     *               "unitPrice": 199900,
                     *               "itemPrice": 179900,
                     *               "itemDiscountAmount": 20000,
                     *               "itemDiscountPercentage": 1001,
                     *               "itemVatAmount": 35980,
                     *               "discountReasonCode": null,
                     *               "actions": [],
                     *               "allowedActions": [
                     *                 "QUANTITY_SOLD"
                     *               ],
                     *               "createdAt": "2026-03-02T08:00:00.000Z",
                     *               "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "orderTotals": {
                     *             "grandTotal": 179900,
                     *             "vatAmount": 35980,
                     *             "discountAmount": 20000
                     *           },
                     *           "settlements": [],
                     *           "settlementTotals": {
                     *             "settledAmount": 0,
                     *             "remainingAmount": 179900
                     *           },
                     *           "discounts": [],
                     *           "voucherNumber": null,
                     *           "externalVoucherNumber": null,
                     *           "vatFree": false,
                     *           "vatPrint": true,
                     *           "note": "Ring ved ankomst",
                     *           "internalNote": null,
                     *           "deliveryDate": null,
                     *           "validUntil": "2026-03-05T22:59:59.999Z",
                     *           "compensationReasonUid": null,
                     *           "allowedActions": [],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Omnium"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderUid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21",
                     *       "orderNumber": "100231",
                     *       "externalOrderNumber": "NO100045",
                     *       "orderDate": "2026-03-02T08:00:00.000Z",
                     *       "type": "ORDER",
                     *       "orderState": "PARKED",
                     *       "settleState": "NOT_STARTED",
                     *       "deliveryState": "NOT_STARTED",
                     *       "orderhandlingState": "NOT_STARTED",
                     *       "orderhandlings": [
                     *         {
                     *           "orderHandlingUid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33",
                     *           "handlingUid": "click-collect",
                     *           "name": "Klikk og hent",
                     *           "description": "Plukk varene og merk hyllen",
                     *           "active": true,
                     *           "state": "NOT_STARTED",
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedBy": "Omnium"
                     *         }
                     *       ],
                     *       "systemOrigin": "OMNIUM",
                     *       "storeUid": "oslo-torggata",
                     *       "storeName": "Nordvik Sport Torggata",
                     *       "tillUid": null,
                     *       "tenantUserUid": null,
                     *       "tenantUserDisplayName": null,
                     *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *       "customerAddress": {
                     *         "firstname": "Kari",
                     *         "lastname": "Eksempel",
                     *         "email": "kari.eksempel@example.com",
                     *         "mobile": "+4790000001",
                     *         "address": "Prøveveien 4",
                     *         "postalCode": "0560",
                     *         "city": "Oslo",
                     *         "countryCode": "NO",
                     *         "displayName": "Kari Eksempel"
                     *       },
                     *       "customerContact": null,
                     *       "invoiceAddress": null,
                     *       "items": [
                     *         {
                     *           "orderItemUid": "b5b8f2ce-9a41-4f0d-8a57-1f3d0e6f9c02",
                     *           "productUid": "FS-RON-42",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "externalId": "1",
                     *           "quantityOrdered": 100,
                     *           "quantityDelivered": 0,
                     *           "quantityReserved": 100,
                     *           "quantitySold": 0,
                     *           "unitPrice": 199900,
                     *           "itemPrice": 179900,
                     *           "itemDiscountAmount": 20000,
                     *           "itemDiscountPercentage": 1001,
                     *           "itemVatAmount": 35980,
                     *           "discountReasonCode": null,
                     *           "actions": [],
                     *           "allowedActions": [
                     *             "QUANTITY_SOLD"
                     *           ],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "orderTotals": {
                     *         "grandTotal": 179900,
                     *         "vatAmount": 35980,
                     *         "discountAmount": 20000
                     *       },
                     *       "settlements": [],
                     *       "settlementTotals": {
                     *         "settledAmount": 0,
                     *         "remainingAmount": 179900
                     *       },
                     *       "discounts": [],
                     *       "voucherNumber": null,
                     *       "externalVoucherNumber": null,
                     *       "vatFree": false,
                     *       "vatPrint": true,
                     *       "note": "Ring ved ankomst",
                     *       "internalNote": null,
                     *       "deliveryDate": null,
                     *       "validUntil": "2026-03-05T22:59:59.999Z",
                     *       "compensationReasonUid": null,
                     *       "allowedActions": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Omnium"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "externalOrderNumber": "NO100045",
                 *       "type": "ORDER",
                 *       "systemOrigin": "OMNIUM",
                 *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                 *       "customerAddress": {
                 *         "firstname": "Kari",
                 *         "lastname": "Eksempel",
                 *         "email": "kari.eksempel@example.com",
                 *         "mobile": "+4790000001",
                 *         "address": "Prøveveien 4",
                 *         "postalCode": "0560",
                 *         "city": "Oslo",
                 *         "countryCode": "NO"
                 *       },
                 *       "note": "Ring ved ankomst"
                 *     }
                 */
                "application/json": components["schemas"]["OrderCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderUid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21",
                     *       "orderNumber": "100231",
                     *       "externalOrderNumber": "NO100045",
                     *       "orderDate": "2026-03-02T08:00:00.000Z",
                     *       "type": "ORDER",
                     *       "orderState": "OPEN",
                     *       "settleState": "NOT_STARTED",
                     *       "deliveryState": "NOT_STARTED",
                     *       "orderhandlingState": "NOT_STARTED",
                     *       "orderhandlings": [],
                     *       "systemOrigin": "OMNIUM",
                     *       "storeUid": "oslo-torggata",
                     *       "storeName": "Nordvik Sport Torggata",
                     *       "tillUid": null,
                     *       "tenantUserUid": null,
                     *       "tenantUserDisplayName": null,
                     *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *       "customerAddress": {
                     *         "firstname": "Kari",
                     *         "lastname": "Eksempel",
                     *         "email": "kari.eksempel@example.com",
                     *         "mobile": "+4790000001",
                     *         "address": "Prøveveien 4",
                     *         "postalCode": "0560",
                     *         "city": "Oslo",
                     *         "countryCode": "NO",
                     *         "displayName": "Kari Eksempel"
                     *       },
                     *       "customerContact": null,
                     *       "invoiceAddress": null,
                     *       "items": [],
                     *       "orderTotals": {
                     *         "grandTotal": 0,
                     *         "vatAmount": 0,
                     *         "discountAmount": 0
                     *       },
                     *       "settlements": [],
                     *       "settlementTotals": {
                     *         "settledAmount": 0,
                     *         "remainingAmount": 0
                     *       },
                     *       "discounts": [],
                     *       "voucherNumber": null,
                     *       "externalVoucherNumber": null,
                     *       "vatFree": false,
                     *       "vatPrint": true,
                     *       "note": "Ring ved ankomst",
                     *       "internalNote": null,
                     *       "deliveryDate": null,
                     *       "validUntil": null,
                     *       "compensationReasonUid": null,
                     *       "allowedActions": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedBy": "Omnium"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validUntil": "2026-03-05T22:59:59.999Z"
                 *     }
                 */
                "application/json": components["schemas"]["OrderUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderUid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21",
                     *       "orderNumber": "100231",
                     *       "externalOrderNumber": "NO100045",
                     *       "orderDate": "2026-03-02T08:00:00.000Z",
                     *       "type": "ORDER",
                     *       "orderState": "PARKED",
                     *       "settleState": "NOT_STARTED",
                     *       "deliveryState": "NOT_STARTED",
                     *       "orderhandlingState": "NOT_STARTED",
                     *       "orderhandlings": [
                     *         {
                     *           "orderHandlingUid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33",
                     *           "handlingUid": "click-collect",
                     *           "name": "Klikk og hent",
                     *           "description": "Plukk varene og merk hyllen",
                     *           "active": true,
                     *           "state": "NOT_STARTED",
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedBy": "Omnium"
                     *         }
                     *       ],
                     *       "systemOrigin": "OMNIUM",
                     *       "storeUid": "oslo-torggata",
                     *       "storeName": "Nordvik Sport Torggata",
                     *       "tillUid": null,
                     *       "tenantUserUid": null,
                     *       "tenantUserDisplayName": null,
                     *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *       "customerAddress": {
                     *         "firstname": "Kari",
                     *         "lastname": "Eksempel",
                     *         "email": "kari.eksempel@example.com",
                     *         "mobile": "+4790000001",
                     *         "address": "Prøveveien 4",
                     *         "postalCode": "0560",
                     *         "city": "Oslo",
                     *         "countryCode": "NO",
                     *         "displayName": "Kari Eksempel"
                     *       },
                     *       "customerContact": null,
                     *       "invoiceAddress": null,
                     *       "items": [
                     *         {
                     *           "orderItemUid": "b5b8f2ce-9a41-4f0d-8a57-1f3d0e6f9c02",
                     *           "productUid": "FS-RON-42",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "externalId": "1",
                     *           "quantityOrdered": 100,
                     *           "quantityDelivered": 0,
                     *           "quantityReserved": 100,
                     *           "quantitySold": 0,
                     *           "unitPrice": 199900,
                     *           "itemPrice": 179900,
                     *           "itemDiscountAmount": 20000,
                     *           "itemDiscountPercentage": 1001,
                     *           "itemVatAmount": 35980,
                     *           "discountReasonCode": null,
                     *           "actions": [],
                     *           "allowedActions": [
                     *             "QUANTITY_SOLD"
                     *           ],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "orderTotals": {
                     *         "grandTotal": 179900,
                     *         "vatAmount": 35980,
                     *         "discountAmount": 20000
                     *       },
                     *       "settlements": [],
                     *       "settlementTotals": {
                     *         "settledAmount": 0,
                     *         "remainingAmount": 179900
                     *       },
                     *       "discounts": [],
                     *       "voucherNumber": null,
                     *       "externalVoucherNumber": null,
                     *       "vatFree": false,
                     *       "vatPrint": true,
                     *       "note": "Ring ved ankomst",
                     *       "internalNote": null,
                     *       "deliveryDate": null,
                     *       "validUntil": "2026-03-05T22:59:59.999Z",
                     *       "compensationReasonUid": null,
                     *       "allowedActions": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Omnium"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    setOrderStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "PARKED"
                 *     }
                 */
                "application/json": components["schemas"]["OrderStatusRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderUid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21",
                     *       "orderNumber": "100231",
                     *       "externalOrderNumber": "NO100045",
                     *       "orderDate": "2026-03-02T08:00:00.000Z",
                     *       "type": "ORDER",
                     *       "orderState": "PARKED",
                     *       "settleState": "NOT_STARTED",
                     *       "deliveryState": "NOT_STARTED",
                     *       "orderhandlingState": "NOT_STARTED",
                     *       "orderhandlings": [
                     *         {
                     *           "orderHandlingUid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33",
                     *           "handlingUid": "click-collect",
                     *           "name": "Klikk og hent",
                     *           "description": "Plukk varene og merk hyllen",
                     *           "active": true,
                     *           "state": "NOT_STARTED",
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedBy": "Omnium"
                     *         }
                     *       ],
                     *       "systemOrigin": "OMNIUM",
                     *       "storeUid": "oslo-torggata",
                     *       "storeName": "Nordvik Sport Torggata",
                     *       "tillUid": null,
                     *       "tenantUserUid": null,
                     *       "tenantUserDisplayName": null,
                     *       "customerUid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10",
                     *       "customerAddress": {
                     *         "firstname": "Kari",
                     *         "lastname": "Eksempel",
                     *         "email": "kari.eksempel@example.com",
                     *         "mobile": "+4790000001",
                     *         "address": "Prøveveien 4",
                     *         "postalCode": "0560",
                     *         "city": "Oslo",
                     *         "countryCode": "NO",
                     *         "displayName": "Kari Eksempel"
                     *       },
                     *       "customerContact": null,
                     *       "invoiceAddress": null,
                     *       "items": [
                     *         {
                     *           "orderItemUid": "b5b8f2ce-9a41-4f0d-8a57-1f3d0e6f9c02",
                     *           "productUid": "FS-RON-42",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "externalId": "1",
                     *           "quantityOrdered": 100,
                     *           "quantityDelivered": 0,
                     *           "quantityReserved": 100,
                     *           "quantitySold": 0,
                     *           "unitPrice": 199900,
                     *           "itemPrice": 179900,
                     *           "itemDiscountAmount": 20000,
                     *           "itemDiscountPercentage": 1001,
                     *           "itemVatAmount": 35980,
                     *           "discountReasonCode": null,
                     *           "actions": [],
                     *           "allowedActions": [
                     *             "QUANTITY_SOLD"
                     *           ],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "orderTotals": {
                     *         "grandTotal": 179900,
                     *         "vatAmount": 35980,
                     *         "discountAmount": 20000
                     *       },
                     *       "settlements": [],
                     *       "settlementTotals": {
                     *         "settledAmount": 0,
                     *         "remainingAmount": 179900
                     *       },
                     *       "discounts": [],
                     *       "voucherNumber": null,
                     *       "externalVoucherNumber": null,
                     *       "vatFree": false,
                     *       "vatPrint": true,
                     *       "note": "Ring ved ankomst",
                     *       "internalNote": null,
                     *       "deliveryDate": null,
                     *       "validUntil": "2026-03-05T22:59:59.999Z",
                     *       "compensationReasonUid": null,
                     *       "allowedActions": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Omnium"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "productUid": "FS-RON-42",
                 *       "quantityOrdered": 100,
                 *       "unitPrice": 199900,
                 *       "itemDiscountAmount": 20000,
                 *       "externalId": "1"
                 *     }
                 */
                "application/json": components["schemas"]["OrderItemCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderItemUid": "b5b8f2ce-9a41-4f0d-8a57-1f3d0e6f9c02",
                     *       "productUid": "FS-RON-42",
                     *       "productName": "Fjellsko Rondane GTX 42",
                     *       "productSku": "FS-RON-42",
                     *       "externalId": "1",
                     *       "quantityOrdered": 100,
                     *       "quantityDelivered": 0,
                     *       "quantityReserved": 100,
                     *       "quantitySold": 0,
                     *       "unitPrice": 199900,
                     *       "itemPrice": 179900,
                     *       "itemDiscountAmount": 20000,
                     *       "itemDiscountPercentage": 1001,
                     *       "itemVatAmount": 35980,
                     *       "discountReasonCode": null,
                     *       "actions": [],
                     *       "allowedActions": [
                     *         "QUANTITY_SOLD"
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
                /** @description Order line */
                orderItemUid: components["parameters"]["OrderItemUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantityOrdered": 200
                 *     }
                 */
                "application/json": components["schemas"]["OrderItemUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderItemUid": "b5b8f2ce-9a41-4f0d-8a57-1f3d0e6f9c02",
                     *       "productUid": "FS-RON-42",
                     *       "productName": "Fjellsko Rondane GTX 42",
                     *       "productSku": "FS-RON-42",
                     *       "externalId": "1",
                     *       "quantityOrdered": 200,
                     *       "quantityDelivered": 0,
                     *       "quantityReserved": 200,
                     *       "quantitySold": 0,
                     *       "unitPrice": 199900,
                     *       "itemPrice": 379800,
                     *       "itemDiscountAmount": 20000,
                     *       "itemDiscountPercentage": 500,
                     *       "itemVatAmount": 75960,
                     *       "discountReasonCode": null,
                     *       "actions": [],
                     *       "allowedActions": [
                     *         "QUANTITY_SOLD"
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
                /** @description Order line */
                orderItemUid: components["parameters"]["OrderItemUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
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
            500: components["responses"]["InternalError"];
        };
    };
    listOrderHandlings: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "orderHandlingUid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33",
                     *           "handlingUid": "click-collect",
                     *           "name": "Klikk og hent",
                     *           "description": "Plukk varene og merk hyllen",
                     *           "active": true,
                     *           "state": "NOT_STARTED",
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedBy": "Omnium"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OrderHandlingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrderHandling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handlingUid": "click-collect"
                 *     }
                 */
                "application/json": components["schemas"]["OrderHandlingCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderHandlingUid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33",
                     *       "handlingUid": "click-collect",
                     *       "name": "Klikk og hent",
                     *       "description": "Plukk varene og merk hyllen",
                     *       "active": true,
                     *       "state": "NOT_STARTED",
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedBy": "Omnium",
                     *       "orderUid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderHandlingCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getOrderHandling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
                /** @description Handling of an order */
                orderHandlingUid: components["parameters"]["OrderHandlingUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderHandlingUid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33",
                     *       "handlingUid": "click-collect",
                     *       "name": "Klikk og hent",
                     *       "description": "Plukk varene og merk hyllen",
                     *       "active": true,
                     *       "state": "NOT_STARTED",
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedBy": "Omnium"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderHandling"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listOrderSettlements: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "settlementUid": "e2b7f1c3-7e66-4f5c-9d0b-6e0f5b7a2c44",
                     *           "amount": 179900,
                     *           "settlementCode": "EXTERNAL_KLARNA",
                     *           "settlementName": "Klarna",
                     *           "externalPaymentReference": "KL-887712",
                     *           "state": "COMPLETE",
                     *           "status": "SETTLED",
                     *           "settledAt": "2026-03-02T09:12:41.318Z",
                     *           "externalId": null,
                     *           "idMethod": null,
                     *           "parameters": [],
                     *           "displayMessages": [],
                     *           "createdAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrderSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Order */
                orderUid: components["parameters"]["OrderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 179900,
                 *       "settlementCode": "EXTERNAL_KLARNA",
                 *       "settlementName": "Klarna",
                 *       "externalPaymentReference": "KL-887712"
                 *     }
                 */
                "application/json": components["schemas"]["SettlementCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "settlementUid": "e2b7f1c3-7e66-4f5c-9d0b-6e0f5b7a2c44",
                     *       "amount": 179900,
                     *       "settlementCode": "EXTERNAL_KLARNA",
                     *       "settlementName": "Klarna",
                     *       "externalPaymentReference": "KL-887712",
                     *       "state": "COMPLETE",
                     *       "status": "SETTLED",
                     *       "settledAt": "2026-03-02T09:12:41.318Z",
                     *       "externalId": null,
                     *       "idMethod": null,
                     *       "parameters": [],
                     *       "displayMessages": [],
                     *       "createdAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Settlement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listPurchaseOrders: {
        parameters: {
            query?: {
                /** @description Only these statuses, comma separated */
                purchaseOrderStatus?: components["schemas"]["PurchaseOrderStatus"][];
                /** @description Only the purchase order with this external reference */
                purchaseOrderExternalId?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "purchaseOrderUid": "PO-20045",
                     *           "purchaseOrderNumber": "5004",
                     *           "storeUid": "oslo-torggata",
                     *           "supplierUid": "fjellsko-as",
                     *           "externalId": "PO-20045",
                     *           "supplierReferenceNumber": "SO-7781",
                     *           "note": "Leveres bakdør",
                     *           "status": "PARTIALLY_RECEIVED",
                     *           "warehouseUid": "oslo-torggata",
                     *           "currency": null,
                     *           "exchangeRate": null,
                     *           "items": [
                     *             {
                     *               "purchaseOrderItemUid": "PO-20045-1",
                     *               "productUid": "FS-RON-42",
                     *               "quantityOrdered": 1000,
                     *               "unitPrice": 89950,
                     *               "expectedDeliveryDate": "2026-03-10",
                     *               "supplierSku": "RON42",
                     *               "externalId": "10",
                     *               "warehouseUid": "oslo-torggata",
                     *               "productName": "Fjellsko Rondane GTX 42",
                     *               "productSku": "FS-RON-42",
                     *               "productSerialNoRequired": "NO",
                     *               "quantityReceived": 500,
                     *               "quantityReserved": 0,
                     *               "discountAmount": 0,
                     *               "freightAmount": 0,
                     *               "unitCost": 89950,
                     *               "totalLinePrice": 899500,
                     *               "receivementItems": [
                     *                 {
                     *                   "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *                   "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *                   "purchaseOrderItemUid": "PO-20045-1",
                     *                   "externalId": null,
                     *                   "product": {
                     *                     "productUid": "FS-RON-42",
                     *                     "name": "Fjellsko Rondane GTX 42",
                     *                     "sku": "FS-RON-42"
                     *                   },
                     *                   "quantity": 500,
                     *                   "unitCost": 89950,
                     *                   "serialnumber": null,
                     *                   "status": "RECEIVED",
                     *                   "note": null,
                     *                   "warehouseUid": "oslo-torggata",
                     *                   "createdAt": "2026-03-02T09:12:41.318Z",
                     *                   "createdBy": "Ola Prøve",
                     *                   "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *                   "lastModifiedBy": "Ola Prøve"
                     *                 }
                     *               ],
                     *               "reservations": [],
                     *               "createdAt": "2026-03-02T08:00:00.000Z",
                     *               "createdBy": "Omnium",
                     *               "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *               "lastModifiedBy": "Ola Prøve"
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purchaseOrderUid": "PO-20045",
                 *       "supplierUid": "fjellsko-as",
                 *       "externalId": "PO-20045",
                 *       "supplierReferenceNumber": "SO-7781",
                 *       "note": "Leveres bakdør",
                 *       "status": "SENT_TO_SUPPLIER",
                 *       "warehouseUid": "oslo-torggata",
                 *       "items": [
                 *         {
                 *           "purchaseOrderItemUid": "PO-20045-1",
                 *           "productUid": "FS-RON-42",
                 *           "quantityOrdered": 1000,
                 *           "unitPrice": 89950,
                 *           "expectedDeliveryDate": "2026-03-10",
                 *           "supplierSku": "RON42",
                 *           "externalId": "10",
                 *           "warehouseUid": "oslo-torggata"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PurchaseOrderCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purchaseOrderUid": "PO-20045",
                     *       "purchaseOrderNumber": "5004",
                     *       "storeUid": "oslo-torggata",
                     *       "supplierUid": "fjellsko-as",
                     *       "externalId": "PO-20045",
                     *       "supplierReferenceNumber": "SO-7781",
                     *       "note": "Leveres bakdør",
                     *       "status": "SENT_TO_SUPPLIER",
                     *       "warehouseUid": "oslo-torggata",
                     *       "currency": null,
                     *       "exchangeRate": null,
                     *       "items": [
                     *         {
                     *           "purchaseOrderItemUid": "PO-20045-1",
                     *           "productUid": "FS-RON-42",
                     *           "quantityOrdered": 1000,
                     *           "unitPrice": 89950,
                     *           "expectedDeliveryDate": "2026-03-10",
                     *           "supplierSku": "RON42",
                     *           "externalId": "10",
                     *           "warehouseUid": "oslo-torggata",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "productSerialNoRequired": "NO",
                     *           "quantityReceived": 0,
                     *           "quantityReserved": 0,
                     *           "discountAmount": 0,
                     *           "freightAmount": 0,
                     *           "unitCost": 89950,
                     *           "totalLinePrice": 899500,
                     *           "receivementItems": [],
                     *           "reservations": [],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purchaseOrderUid": "PO-20045",
                     *       "purchaseOrderNumber": "5004",
                     *       "storeUid": "oslo-torggata",
                     *       "supplierUid": "fjellsko-as",
                     *       "externalId": "PO-20045",
                     *       "supplierReferenceNumber": "SO-7781",
                     *       "note": "Leveres bakdør",
                     *       "status": "PARTIALLY_RECEIVED",
                     *       "warehouseUid": "oslo-torggata",
                     *       "currency": null,
                     *       "exchangeRate": null,
                     *       "items": [
                     *         {
                     *           "purchaseOrderItemUid": "PO-20045-1",
                     *           "productUid": "FS-RON-42",
                     *           "quantityOrdered": 1000,
                     *           "unitPrice": 89950,
                     *           "expectedDeliveryDate": "2026-03-10",
                     *           "supplierSku": "RON42",
                     *           "externalId": "10",
                     *           "warehouseUid": "oslo-torggata",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "productSerialNoRequired": "NO",
                     *           "quantityReceived": 500,
                     *           "quantityReserved": 0,
                     *           "discountAmount": 0,
                     *           "freightAmount": 0,
                     *           "unitCost": 89950,
                     *           "totalLinePrice": 899500,
                     *           "receivementItems": [
                     *             {
                     *               "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *               "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *               "purchaseOrderItemUid": "PO-20045-1",
                     *               "externalId": null,
                     *               "product": {
                     *                 "productUid": "FS-RON-42",
                     *                 "name": "Fjellsko Rondane GTX 42",
                     *                 "sku": "FS-RON-42"
                     *               },
                     *               "quantity": 500,
                     *               "unitCost": 89950,
                     *               "serialnumber": null,
                     *               "status": "RECEIVED",
                     *               "note": null,
                     *               "warehouseUid": "oslo-torggata",
                     *               "createdAt": "2026-03-02T09:12:41.318Z",
                     *               "createdBy": "Ola Prøve",
                     *               "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *               "lastModifiedBy": "Ola Prøve"
                     *             }
                     *           ],
                     *           "reservations": [],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updatePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "CLOSED"
                 *     }
                 */
                "application/json": components["schemas"]["PurchaseOrderUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purchaseOrderUid": "PO-20045",
                     *       "purchaseOrderNumber": "5004",
                     *       "storeUid": "oslo-torggata",
                     *       "supplierUid": "fjellsko-as",
                     *       "externalId": "PO-20045",
                     *       "supplierReferenceNumber": "SO-7781",
                     *       "note": "Leveres bakdør",
                     *       "status": "CLOSED",
                     *       "warehouseUid": "oslo-torggata",
                     *       "currency": null,
                     *       "exchangeRate": null,
                     *       "items": [
                     *         {
                     *           "purchaseOrderItemUid": "PO-20045-1",
                     *           "productUid": "FS-RON-42",
                     *           "quantityOrdered": 1000,
                     *           "unitPrice": 89950,
                     *           "expectedDeliveryDate": "2026-03-10",
                     *           "supplierSku": "RON42",
                     *           "externalId": "10",
                     *           "warehouseUid": "oslo-torggata",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "productSerialNoRequired": "NO",
                     *           "quantityReceived": 500,
                     *           "quantityReserved": 0,
                     *           "discountAmount": 0,
                     *           "freightAmount": 0,
                     *           "unitCost": 89950,
                     *           "totalLinePrice": 899500,
                     *           "receivementItems": [
                     *             {
                     *               "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *               "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *               "purchaseOrderItemUid": "PO-20045-1",
                     *               "externalId": null,
                     *               "product": {
                     *                 "productUid": "FS-RON-42",
                     *                 "name": "Fjellsko Rondane GTX 42",
                     *                 "sku": "FS-RON-42"
                     *               },
                     *               "quantity": 500,
                     *               "unitCost": 89950,
                     *               "serialnumber": null,
                     *               "status": "RECEIVED",
                     *               "note": null,
                     *               "warehouseUid": "oslo-torggata",
                     *               "createdAt": "2026-03-02T09:12:41.318Z",
                     *               "createdBy": "Ola Prøve",
                     *               "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *               "lastModifiedBy": "Ola Prøve"
                     *             }
                     *           ],
                     *           "reservations": [],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deletePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
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
            500: components["responses"]["InternalError"];
        };
    };
    listPurchaseOrderItems: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "purchaseOrderItemUid": "PO-20045-1",
                     *           "productUid": "FS-RON-42",
                     *           "quantityOrdered": 1000,
                     *           "unitPrice": 89950,
                     *           "expectedDeliveryDate": "2026-03-10",
                     *           "supplierSku": "RON42",
                     *           "externalId": "10",
                     *           "warehouseUid": "oslo-torggata",
                     *           "productName": "Fjellsko Rondane GTX 42",
                     *           "productSku": "FS-RON-42",
                     *           "productSerialNoRequired": "NO",
                     *           "quantityReceived": 500,
                     *           "quantityReserved": 0,
                     *           "discountAmount": 0,
                     *           "freightAmount": 0,
                     *           "unitCost": 89950,
                     *           "totalLinePrice": 899500,
                     *           "receivementItems": [
                     *             {
                     *               "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *               "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *               "purchaseOrderItemUid": "PO-20045-1",
                     *               "externalId": null,
                     *               "product": {
                     *                 "productUid": "FS-RON-42",
                     *                 "name": "Fjellsko Rondane GTX 42",
                     *                 "sku": "FS-RON-42"
                     *               },
                     *               "quantity": 500,
                     *               "unitCost": 89950,
                     *               "serialnumber": null,
                     *               "status": "RECEIVED",
                     *               "note": null,
                     *               "warehouseUid": "oslo-torggata",
                     *               "createdAt": "2026-03-02T09:12:41.318Z",
                     *               "createdBy": "Ola Prøve",
                     *               "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *               "lastModifiedBy": "Ola Prøve"
                     *             }
                     *           ],
                     *           "reservations": [],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "createdBy": "Omnium",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createPurchaseOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purchaseOrderItemUid": "PO-20045-1",
                 *       "productUid": "FS-RON-42",
                 *       "quantityOrdered": 1000,
                 *       "unitPrice": 89950,
                 *       "expectedDeliveryDate": "2026-03-10",
                 *       "supplierSku": "RON42",
                 *       "externalId": "10",
                 *       "warehouseUid": "oslo-torggata"
                 *     }
                 */
                "application/json": components["schemas"]["PurchaseOrderItemCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purchaseOrderItemUid": "PO-20045-1",
                     *       "productUid": "FS-RON-42",
                     *       "quantityOrdered": 1000,
                     *       "unitPrice": 89950,
                     *       "expectedDeliveryDate": "2026-03-10",
                     *       "supplierSku": "RON42",
                     *       "externalId": "10",
                     *       "warehouseUid": "oslo-torggata",
                     *       "productName": "Fjellsko Rondane GTX 42",
                     *       "productSku": "FS-RON-42",
                     *       "productSerialNoRequired": "NO",
                     *       "quantityReceived": 0,
                     *       "quantityReserved": 0,
                     *       "discountAmount": 0,
                     *       "freightAmount": 0,
                     *       "unitCost": 89950,
                     *       "totalLinePrice": 899500,
                     *       "receivementItems": [],
                     *       "reservations": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getPurchaseOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
                /** @description Purchase order line */
                purchaseOrderItemUid: components["parameters"]["PurchaseOrderItemUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purchaseOrderItemUid": "PO-20045-1",
                     *       "productUid": "FS-RON-42",
                     *       "quantityOrdered": 1000,
                     *       "unitPrice": 89950,
                     *       "expectedDeliveryDate": "2026-03-10",
                     *       "supplierSku": "RON42",
                     *       "externalId": "10",
                     *       "warehouseUid": "oslo-torggata",
                     *       "productName": "Fjellsko Rondane GTX 42",
                     *       "productSku": "FS-RON-42",
                     *       "productSerialNoRequired": "NO",
                     *       "quantityReceived": 500,
                     *       "quantityReserved": 0,
                     *       "discountAmount": 0,
                     *       "freightAmount": 0,
                     *       "unitCost": 89950,
                     *       "totalLinePrice": 899500,
                     *       "receivementItems": [
                     *         {
                     *           "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *           "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *           "purchaseOrderItemUid": "PO-20045-1",
                     *           "externalId": null,
                     *           "product": {
                     *             "productUid": "FS-RON-42",
                     *             "name": "Fjellsko Rondane GTX 42",
                     *             "sku": "FS-RON-42"
                     *           },
                     *           "quantity": 500,
                     *           "unitCost": 89950,
                     *           "serialnumber": null,
                     *           "status": "RECEIVED",
                     *           "note": null,
                     *           "warehouseUid": "oslo-torggata",
                     *           "createdAt": "2026-03-02T09:12:41.318Z",
                     *           "createdBy": "Ola Prøve",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "reservations": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updatePurchaseOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
                /** @description Purchase order line */
                purchaseOrderItemUid: components["parameters"]["PurchaseOrderItemUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantityOrdered": 1200
                 *     }
                 */
                "application/json": components["schemas"]["PurchaseOrderItemUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purchaseOrderItemUid": "PO-20045-1",
                     *       "productUid": "FS-RON-42",
                     *       "quantityOrdered": 1200,
                     *       "unitPrice": 89950,
                     *       "expectedDeliveryDate": "2026-03-10",
                     *       "supplierSku": "RON42",
                     *       "externalId": "10",
                     *       "warehouseUid": "oslo-torggata",
                     *       "productName": "Fjellsko Rondane GTX 42",
                     *       "productSku": "FS-RON-42",
                     *       "productSerialNoRequired": "NO",
                     *       "quantityReceived": 500,
                     *       "quantityReserved": 0,
                     *       "discountAmount": 0,
                     *       "freightAmount": 0,
                     *       "unitCost": 89950,
                     *       "totalLinePrice": 1079400,
                     *       "receivementItems": [
                     *         {
                     *           "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *           "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *           "purchaseOrderItemUid": "PO-20045-1",
                     *           "externalId": null,
                     *           "product": {
                     *             "productUid": "FS-RON-42",
                     *             "name": "Fjellsko Rondane GTX 42",
                     *             "sku": "FS-RON-42"
                     *           },
                     *           "quantity": 500,
                     *           "unitCost": 89950,
                     *           "serialnumber": null,
                     *           "status": "RECEIVED",
                     *           "note": null,
                     *           "warehouseUid": "oslo-torggata",
                     *           "createdAt": "2026-03-02T09:12:41.318Z",
                     *           "createdBy": "Ola Prøve",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "reservations": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deletePurchaseOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Purchase order */
                purchaseOrderUid: components["parameters"]["PurchaseOrderUid"];
                /** @description Purchase order line */
                purchaseOrderItemUid: components["parameters"]["PurchaseOrderItemUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line that was removed; that a body comes is published, its shape is assumed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "purchaseOrderItemUid": "PO-20045-1",
                     *       "productUid": "FS-RON-42",
                     *       "quantityOrdered": 1000,
                     *       "unitPrice": 89950,
                     *       "expectedDeliveryDate": "2026-03-10",
                     *       "supplierSku": "RON42",
                     *       "externalId": "10",
                     *       "warehouseUid": "oslo-torggata",
                     *       "productName": "Fjellsko Rondane GTX 42",
                     *       "productSku": "FS-RON-42",
                     *       "productSerialNoRequired": "NO",
                     *       "quantityReceived": 0,
                     *       "quantityReserved": 0,
                     *       "discountAmount": 0,
                     *       "freightAmount": 0,
                     *       "unitCost": 89950,
                     *       "totalLinePrice": 899500,
                     *       "receivementItems": [],
                     *       "reservations": [],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "createdBy": "Omnium",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrderItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listReceivements: {
        parameters: {
            query?: {
                /** @description Only receivements with this product */
                productUid?: string;
                /** @description Only receivements of this purchase order */
                purchaseOrderUid?: string;
                /** @description Only the receivement with this external reference */
                receivementExternalId?: string;
                /** @description Only receivements changed after this time */
                modifiedAfter?: string;
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *           "externalId": null,
                     *           "purchaseOrderUid": "PO-20045",
                     *           "storeUid": "oslo-torggata",
                     *           "warehouseUid": "oslo-torggata",
                     *           "status": "COMPLETE",
                     *           "note": null,
                     *           "receivementItems": [
                     *             {
                     *               "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *               "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *               "purchaseOrderItemUid": "PO-20045-1",
                     *               "externalId": null,
                     *               "product": {
                     *                 "productUid": "FS-RON-42",
                     *                 "name": "Fjellsko Rondane GTX 42",
                     *                 "sku": "FS-RON-42"
                     *               },
                     *               "quantity": 500,
                     *               "unitCost": 89950,
                     *               "serialnumber": null,
                     *               "status": "RECEIVED",
                     *               "note": null,
                     *               "warehouseUid": "oslo-torggata",
                     *               "createdAt": "2026-03-02T09:12:41.318Z",
                     *               "createdBy": "Ola Prøve",
                     *               "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *               "lastModifiedBy": "Ola Prøve"
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-02T09:12:41.318Z",
                     *           "createdBy": "Ola Prøve",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve",
                     *           "completedAt": "2026-03-02T09:12:41.318Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReceivementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getReceivement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Receivement */
                receivementUid: components["parameters"]["ReceivementUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *       "externalId": null,
                     *       "purchaseOrderUid": "PO-20045",
                     *       "storeUid": "oslo-torggata",
                     *       "warehouseUid": "oslo-torggata",
                     *       "status": "COMPLETE",
                     *       "note": null,
                     *       "receivementItems": [
                     *         {
                     *           "receivementUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55",
                     *           "receivementItemUid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55-1",
                     *           "purchaseOrderItemUid": "PO-20045-1",
                     *           "externalId": null,
                     *           "product": {
                     *             "productUid": "FS-RON-42",
                     *             "name": "Fjellsko Rondane GTX 42",
                     *             "sku": "FS-RON-42"
                     *           },
                     *           "quantity": 500,
                     *           "unitCost": 89950,
                     *           "serialnumber": null,
                     *           "status": "RECEIVED",
                     *           "note": null,
                     *           "warehouseUid": "oslo-torggata",
                     *           "createdAt": "2026-03-02T09:12:41.318Z",
                     *           "createdBy": "Ola Prøve",
                     *           "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *           "lastModifiedBy": "Ola Prøve"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T09:12:41.318Z",
                     *       "createdBy": "Ola Prøve",
                     *       "lastModifiedAt": "2026-03-02T09:12:41.318Z",
                     *       "lastModifiedBy": "Ola Prøve",
                     *       "completedAt": "2026-03-02T09:12:41.318Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReceivementResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "tenantExtensionUid": "omnium",
                     *           "name": "Omnium",
                     *           "active": true,
                     *           "extensionCode": "OMNIUM",
                     *           "hasStoreExtensionSettings": true,
                     *           "statusMessages": [],
                     *           "tenantParameters": [
                     *             {
                     *               "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *               "value": "3",
                     *               "name": "Pick-up days",
                     *               "type": "STRING",
                     *               "allowedValues": [],
                     *               "required": false
                     *             }
                     *           ],
                     *           "availableTenantParameters": [
                     *             {
                     *               "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *               "value": null,
                     *               "name": "Pick-up days",
                     *               "type": "STRING",
                     *               "allowedValues": [],
                     *               "required": false
                     *             }
                     *           ],
                     *           "availableStoreParameters": [
                     *             {
                     *               "key": "OMNIUM_FLOW_STOCK_MASTER",
                     *               "value": null,
                     *               "name": "Flow owns stock",
                     *               "type": "STRING",
                     *               "allowedValues": [],
                     *               "required": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantExtensionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenantExtensionUid": "omnium",
                     *       "name": "Omnium",
                     *       "active": true,
                     *       "extensionCode": "OMNIUM",
                     *       "hasStoreExtensionSettings": true,
                     *       "statusMessages": [],
                     *       "tenantParameters": [
                     *         {
                     *           "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *           "value": "3",
                     *           "name": "Pick-up days",
                     *           "type": "STRING",
                     *           "allowedValues": [],
                     *           "required": false
                     *         }
                     *       ],
                     *       "availableTenantParameters": [
                     *         {
                     *           "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *           "value": null,
                     *           "name": "Pick-up days",
                     *           "type": "STRING",
                     *           "allowedValues": [],
                     *           "required": false
                     *         }
                     *       ],
                     *       "availableStoreParameters": [
                     *         {
                     *           "key": "OMNIUM_FLOW_STOCK_MASTER",
                     *           "value": null,
                     *           "name": "Flow owns stock",
                     *           "type": "STRING",
                     *           "allowedValues": [],
                     *           "required": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TenantExtensionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Omnium",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["TenantExtensionUpdateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenantExtensionUid": "omnium",
                     *       "name": "Omnium",
                     *       "active": true,
                     *       "extensionCode": "OMNIUM",
                     *       "hasStoreExtensionSettings": true,
                     *       "statusMessages": [],
                     *       "tenantParameters": [
                     *         {
                     *           "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *           "value": "3",
                     *           "name": "Pick-up days",
                     *           "type": "STRING",
                     *           "allowedValues": [],
                     *           "required": false
                     *         }
                     *       ],
                     *       "availableTenantParameters": [
                     *         {
                     *           "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *           "value": null,
                     *           "name": "Pick-up days",
                     *           "type": "STRING",
                     *           "allowedValues": [],
                     *           "required": false
                     *         }
                     *       ],
                     *       "availableStoreParameters": [
                     *         {
                     *           "key": "OMNIUM_FLOW_STOCK_MASTER",
                     *           "value": null,
                     *           "name": "Flow owns stock",
                     *           "type": "STRING",
                     *           "allowedValues": [],
                     *           "required": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TenantExtensionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getExtensionParameters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *           "value": "3"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExtensionParameterValues"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateExtensionParameters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                 *           "value": "3"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionParameterValues"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "OMNIUM_CLICK_COLLECT_EXPIRY_DAYS",
                     *           "value": "3"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExtensionParameterValues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getStoreExtensionParameters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "OMNIUM_FLOW_STOCK_MASTER",
                     *           "value": "true"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExtensionParameterValues"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateStoreExtensionParameters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Store */
                storeUid: components["parameters"]["StoreUid"];
                /** @description Extension of the tenant */
                tenantExtensionUid: components["parameters"]["TenantExtensionUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "key": "OMNIUM_FLOW_STOCK_MASTER",
                 *           "value": "true"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionParameterValues"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "OMNIUM_FLOW_STOCK_MASTER",
                     *           "value": "true"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExtensionParameterValues"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listHttpTransports: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "httpTransportUid": "omnium-connector",
                     *           "name": "Omnium connector",
                     *           "url": "https://connector.example.com/flow/events",
                     *           "securityType": "BEARER_TOKEN",
                     *           "token": "hook-token-example",
                     *           "headers": [
                     *             {
                     *               "key": "X-Tenant",
                     *               "value": "nordvik"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HttpTransportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createHttpTransport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "httpTransportUid": "omnium-connector",
                 *       "name": "Omnium connector",
                 *       "url": "https://connector.example.com/flow/events",
                 *       "securityType": "BEARER_TOKEN",
                 *       "token": "hook-token-example",
                 *       "headers": [
                 *         {
                 *           "key": "X-Tenant",
                 *           "value": "nordvik"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["HttpTransportCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "httpTransportUid": "omnium-connector",
                     *       "name": "Omnium connector",
                     *       "url": "https://connector.example.com/flow/events",
                     *       "securityType": "BEARER_TOKEN",
                     *       "token": "hook-token-example",
                     *       "headers": [
                     *         {
                     *           "key": "X-Tenant",
                     *           "value": "nordvik"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HttpTransportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getHttpTransport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Webhook transport */
                httpTransportUid: components["parameters"]["HttpTransportUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "httpTransportUid": "omnium-connector",
                     *       "name": "Omnium connector",
                     *       "url": "https://connector.example.com/flow/events",
                     *       "securityType": "BEARER_TOKEN",
                     *       "token": "hook-token-example",
                     *       "headers": [
                     *         {
                     *           "key": "X-Tenant",
                     *           "value": "nordvik"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HttpTransportResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhookSubscriptions: {
        parameters: {
            query?: {
                /** @description Page to answer, counted from 1 */
                pageNumber?: components["parameters"]["PageNumber"];
                /** @description Items on a page; default and maximum are not published */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Field to sort by; the allowed names are not published */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the sort */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Webhook transport */
                httpTransportUid: components["parameters"]["HttpTransportUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "webhookSubscriptionUid": "order-settled",
                     *           "action": "ORDER_SETTLED",
                     *           "active": true,
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "pageNumber": 1,
                     *         "pageSize": 100,
                     *         "totalCount": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscriptionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Webhook transport */
                httpTransportUid: components["parameters"]["HttpTransportUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_SETTLED",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookSubscriptionCreateRequest"];
            };
        };
        responses: {
            /** @description Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhookSubscriptionUid": "order-settled",
                     *       "action": "ORDER_SETTLED",
                     *       "active": true,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "lastModifiedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tenant */
                tenantUid: components["parameters"]["TenantUid"];
                /** @description Webhook transport */
                httpTransportUid: components["parameters"]["HttpTransportUid"];
                /** @description Webhook subscription */
                webhookSubscriptionUid: components["parameters"]["WebhookSubscriptionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    onProductCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PRODUCT_CREATE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProductUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PRODUCT_UPDATE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProductDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PRODUCT_DELETE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCustomerCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "CUSTOMER_CREATE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "customer": {
                 *         "Id": 8812,
                 *         "Uid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCustomerUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "CUSTOMER_UPDATE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "customer": {
                 *         "Id": 8812,
                 *         "Uid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCustomerDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "CUSTOMER_DELETE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "customer": {
                 *         "Id": 8812,
                 *         "Uid": "6f0e8a7e-52c1-4f6e-8a8e-7a4f1f2d9c10"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderSettled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_SETTLED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "order": {
                 *         "Id": 100231,
                 *         "Uid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderReceiptSettled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_RECEIPT_SETTLED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "order": {
                 *         "Id": 100231,
                 *         "Uid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                 *       },
                 *       "orderReceipt": {
                 *         "Id": 7001,
                 *         "Uid": "receipt-7001"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderReceiptEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderDelivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_DELIVERED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "order": {
                 *         "Id": 100231,
                 *         "Uid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderHandlingStateChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_HANDLING_STATE_CHANGED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "order": {
                 *         "Id": 100231,
                 *         "Uid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                 *       },
                 *       "orderHandling": {
                 *         "Id": 5501,
                 *         "Uid": "7d6f2a10-0d55-4b6d-8f8c-2b9a4c0e1d33"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderHandlingEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTillOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "TILL_OPEN",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "till": {
                 *         "Id": 3,
                 *         "Uid": "till-1"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TillEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTillClosed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "TILL_CLOSED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "till": {
                 *         "Id": 3,
                 *         "Uid": "till-1"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TillEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPriceCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PRICE_CREATE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "price": {
                 *         "Id": 9911,
                 *         "Uid": "main-FS-RON-42"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PriceEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPriceUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PRICE_UPDATE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "price": {
                 *         "Id": 9911,
                 *         "Uid": "main-FS-RON-42"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PriceEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPriceDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PRICE_DELETE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "price": {
                 *         "Id": 9911,
                 *         "Uid": "main-FS-RON-42"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PriceEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onStockChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "STOCK_CHANGE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "warehouse": {
                 *         "Id": 41,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StockEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProductMediaChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PRODUCT_MEDIA_CHANGE",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "product": {
                 *         "Id": 4410,
                 *         "Uid": "FS-RON-42"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPurchaseReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "PURCHASE_RECEIVED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "purchaseOrder": {
                 *         "Id": 5004,
                 *         "Uid": "PO-20045"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PurchaseOrderEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderCancelled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_CANCELLED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "order": {
                 *         "Id": 100231,
                 *         "Uid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderReturned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_RETURNED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "order": {
                 *         "Id": 100231,
                 *         "Uid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrderUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ORDER_UPDATED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "order": {
                 *         "Id": 100231,
                 *         "Uid": "3c0a5a52-1b1f-4a52-9a0e-5d8c2d1f7e21"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrderEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onReceivementCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "RECEIVEMENT_COMPLETED",
                 *       "tenant": {
                 *         "Id": 12,
                 *         "Uid": "nordvik"
                 *       },
                 *       "store": {
                 *         "Id": 31,
                 *         "Uid": "oslo-torggata"
                 *       },
                 *       "receivement": {
                 *         "Id": 6120,
                 *         "Uid": "9a4f0b77-2f52-4b0c-b2f0-0d6ad7c0aa55"
                 *       },
                 *       "tenantUser": {
                 *         "Id": 77,
                 *         "Uid": "ola-prove"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReceivementEvent"];
            };
        };
        responses: {
            /** @description Taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken for later */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused; not delivered again */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed; delivered again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
