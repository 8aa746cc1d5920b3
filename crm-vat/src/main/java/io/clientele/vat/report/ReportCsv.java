package io.clientele.vat.report;

import io.clientele.money.Money;
import java.util.Locale;

/** Returns as CSV. No cell needs quotes: they are codes and numbers. */
final class ReportCsv {
    private ReportCsv() {}

    static String of(OssReturn oss) {
        StringBuilder csv = new StringBuilder("member_state,supply,from,rate,net,vat,currency,corrects\n");
        String currency = oss.currency().getCurrencyCode();
        for (OssLine line : oss.lines()) {
            row(
                    csv,
                    line.origin().memberState(),
                    line.origin().supply().name().toLowerCase(Locale.ROOT),
                    line.origin().from(),
                    line.rate().percent().toPlainString(),
                    plain(line.net()),
                    plain(line.tax()),
                    currency,
                    "");
        }
        for (OssCorrection each : oss.corrections()) {
            row(
                    csv,
                    each.memberState(),
                    "",
                    "",
                    "",
                    "",
                    plain(each.tax()),
                    currency,
                    each.period().toString());
        }
        return csv.toString();
    }

    static String domestic(Iterable<DomesticLine> lines) {
        StringBuilder csv = new StringBuilder("category_code,rate,net,vat,currency\n");
        for (DomesticLine line : lines) {
            row(
                    csv,
                    line.category().code(),
                    line.rate().percent().toPlainString(),
                    plain(line.net()),
                    plain(line.tax()),
                    line.net().currency().getCurrencyCode());
        }
        return csv.toString();
    }

    static String recapitulative(Iterable<RecapitulativeLine> lines) {
        StringBuilder csv = new StringBuilder("vat_id,supply,net,currency\n");
        for (RecapitulativeLine line : lines) {
            row(
                    csv,
                    line.vatId(),
                    line.supply().name().toLowerCase(Locale.ROOT),
                    plain(line.net()),
                    line.net().currency().getCurrencyCode());
        }
        return csv.toString();
    }

    static String corrections(Iterable<RecapitulativeCorrection> corrections) {
        StringBuilder csv = new StringBuilder("period,vat_id,supply,net,currency\n");
        for (RecapitulativeCorrection each : corrections) {
            row(
                    csv,
                    each.period().toString(),
                    each.vatId(),
                    each.supply().name().toLowerCase(Locale.ROOT),
                    plain(each.net()),
                    each.net().currency().getCurrencyCode());
        }
        return csv.toString();
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(String.join(",", cells)).append('\n');
    }
}
