package io.clientele.exchange.internal.order;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/** What a column or field of a shop's file can say of an order. */
public enum OrderField {
    ORDER_ID,
    ORDERED_AT,
    TOTAL,
    REFUNDED,
    /** What a part of the order comes to, where it comes in shipments. */
    SHIPMENT_TOTAL,
    /** What was paid back of such a part. */
    SHIPMENT_REFUNDED,
    /** The id of such a part: the same one a second time is not added again. */
    SHIPMENT_ID,
    CURRENCY,
    STATUS,
    PAID_AT,
    COMPLETED_AT,
    CANCELLED_AT,
    REFUNDED_AT,
    CUSTOMER_ID,
    EMAIL,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    PHONE,
    LANGUAGE,
    BIRTHDAY,
    BILLING_COMPANY,
    BILLING_STREET,
    BILLING_STREET_2,
    BILLING_POSTCODE,
    BILLING_CITY,
    BILLING_REGION,
    BILLING_COUNTRY,
    SHIPPING_NAME,
    SHIPPING_FIRST_NAME,
    SHIPPING_LAST_NAME,
    SHIPPING_COMPANY,
    SHIPPING_STREET,
    SHIPPING_STREET_2,
    SHIPPING_POSTCODE,
    SHIPPING_CITY,
    SHIPPING_REGION,
    SHIPPING_COUNTRY,
    CHANNEL,
    COUPON,
    PAYMENT_METHOD,
    EXTERNAL_ID,
    LINE_SKU,
    LINE_PRODUCT_ID,
    LINE_NAME,
    LINE_CATEGORY,
    LINE_QUANTITY,
    LINE_PRICE,
    LINE_TOTAL,
    /** All lines in one cell, in a syntax of the format's own. */
    PACKED_LINES,
    /** All refunds in one cell, in a syntax of the format's own. */
    PACKED_REFUNDS,
    /** All coupons in one cell, in a syntax of the format's own. */
    PACKED_COUPONS;

    /** The fields that say what a line is; each row has its own. */
    public static final ImmutableSet<OrderField> OF_A_LINE = Sets.immutableEnumSet(EnumSet.range(LINE_SKU, LINE_TOTAL));

    /** The fields without which, or with a wrong one, a row is of no use. */
    static final ImmutableSet<OrderField> VITAL = Sets.immutableEnumSet(EnumSet.range(ORDER_ID, CURRENCY));

    /** The fields that say who placed an order, and where it went. */
    static final ImmutableSet<OrderField> OF_THE_PARTIES =
            Sets.immutableEnumSet(EnumSet.range(CUSTOMER_ID, SHIPPING_COUNTRY));

    /** The other fields, which are the whole order's: of several rows the first that has one counts. */
    static final ImmutableSet<OrderField> OF_THE_ORDER = Sets.immutableEnumSet(
            Sets.difference(EnumSet.allOf(OrderField.class), Sets.union(Sets.union(VITAL, OF_THE_PARTIES), OF_A_LINE)));

    /** The fields that hold others. */
    public static final ImmutableSet<OrderField> PACKED =
            Sets.immutableEnumSet(PACKED_LINES, PACKED_REFUNDS, PACKED_COUPONS);

    /** The fields that are numbers: they show which character stands before the decimals. */
    public static final ImmutableSet<OrderField> NUMBERS = Sets.immutableEnumSet(
            TOTAL, REFUNDED, SHIPMENT_TOTAL, SHIPMENT_REFUNDED, LINE_QUANTITY, LINE_PRICE, LINE_TOTAL);
}
