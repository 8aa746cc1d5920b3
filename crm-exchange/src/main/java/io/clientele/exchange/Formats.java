package io.clientele.exchange;

import io.clientele.exchange.audience.BrevoContacts;
import io.clientele.exchange.audience.KlaviyoProfiles;
import io.clientele.exchange.audience.MailchimpAudience;
import io.clientele.exchange.generic.GenericCsv;
import io.clientele.exchange.magento.MagentoCustomers;
import io.clientele.exchange.magento.MagentoOrders;
import io.clientele.exchange.people.PeopleCsv;
import io.clientele.exchange.prestashop.PrestaShopCustomers;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.shopify.ShopifyCustomers;
import io.clientele.exchange.shopify.ShopifyOrders;
import io.clientele.exchange.woocommerce.WooCommerceCsv;
import io.clientele.exchange.woocommerce.WooCommerceJson;
import io.clientele.exchange.woocommerce.customers.AnalyticsCustomers;
import io.clientele.exchange.woocommerce.customers.PluginCustomers;
import java.util.List;
import java.util.Optional;

/** All formats that are known, in the order in which a file is held against them. */
public final class Formats {
    private static final List<FileFormat> ALL = List.of(
            new WooCommerceJson(),
            new ShopifyOrders(),
            new ShopifyCustomers(),
            new MagentoOrders(),
            new MagentoCustomers(),
            new PrestaShopCustomers(),
            new WooCommerceCsv(),
            new AnalyticsCustomers(),
            new PluginCustomers(),
            new MailchimpAudience(),
            new BrevoContacts(),
            new KlaviyoProfiles(),
            new GenericCsv(),
            new PeopleCsv());

    private Formats() {}

    /** The formats, those that ask for more columns first. */
    public static List<FileFormat> all() {
        return ALL;
    }

    /** The format of a name. */
    public static Optional<FileFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
