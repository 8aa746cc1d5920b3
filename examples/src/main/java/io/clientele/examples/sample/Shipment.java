package io.clientele.examples.sample;

import java.util.List;

/** Some items of an order of the marketplace, sent together; the first shipment carries the cost of shipping. */
record Shipment(String number, Purchase purchase, Bill bill, Part part) {

    /** Which items, from the first one to the one after the last one. */
    record Part(int from, int to) {}

    String id() {
        return "H" + number.substring(3).replace("-", "") + (isFirst() ? 1 : 2);
    }

    private boolean isFirst() {
        return part.from == 0;
    }

    List<Bill.Line> lines() {
        return bill.lines().subList(part.from, part.to);
    }

    long goods() {
        return lines().stream().mapToLong(Bill.Line::paid).sum();
    }

    long shipping() {
        return isFirst() ? bill.shipping() : 0;
    }

    long discount() {
        return lines().stream().mapToLong(line -> line.full() - line.paid()).sum();
    }

    long tax() {
        return lines().stream().mapToLong(Bill.Line::tax).sum() + (isFirst() ? bill.shippingTax() : 0);
    }

    long total() {
        return goods() + shipping();
    }

    long refunded() {
        return switch (purchase.outcome()) {
            case REFUNDED -> total();
            case PARTLY_REFUNDED -> isFirst() ? bill.firstItem() : 0;
            default -> 0;
        };
    }

    String state() {
        return switch (purchase.outcome()) {
            case COMPLETED, PARTLY_REFUNDED -> "delivered";
            case OPEN -> "confirmed";
            case CANCELLED, FAILED -> "declined";
            case UNPAID -> "unconfirmed";
            case REFUNDED -> "returned";
            case ODD -> "in_locker";
        };
    }
}
