package io.clientele.vat.total;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import java.util.Arrays;
import java.util.Comparator;

/** The groups of a document in an order that does not depend on that of its lines. Immutable. */
final class GroupList {
    private static final int USUAL = 4;

    private static final Comparator<LineVat> ORDER = Comparator.comparing(LineVat::category)
            .thenComparing(LineVat::rate, Comparator.<VatRate>reverseOrder())
            .thenComparing(vat -> vat.exemption().flatMap(Exemption::vatex).orElse(""))
            .thenComparing(vat -> vat.exemption().flatMap(Exemption::reason).orElse(""));

    private final LineVat[] all;

    private GroupList(LineVat[] all) {
        this.all = all;
    }

    static GroupList of(PricedDocument document) {
        LineVat[] found = new LineVat[USUAL];
        int count = 0;
        for (PricedLine line : document.lines()) {
            if (indexOf(found, count, line.vat()) < 0) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = line.vat();
            }
        }
        for (Adjustment adjustment : document.adjustments()) {
            LineVat vat = adjustment.vat().orElse(null);
            if (vat != null && indexOf(found, count, vat) < 0) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = vat;
            }
        }
        LineVat[] all = Arrays.copyOf(found, count);
        if (count > 1) {
            Arrays.sort(all, ORDER);
        }
        return new GroupList(all);
    }

    int size() {
        return all.length;
    }

    LineVat get(int group) {
        return all[group];
    }

    /** The number of the group of a line or adjustment of the document. */
    int of(LineVat vat) {
        return indexOf(all, all.length, vat);
    }

    /** Lines that were treated alike have the same instance, so that is looked for first. */
    @SuppressWarnings("ReferenceEquality")
    private static int indexOf(LineVat[] all, int count, LineVat vat) {
        for (int i = 0; i < count; i++) {
            if (all[i] == vat) {
                return i;
            }
        }
        for (int i = 0; i < count; i++) {
            if (all[i].equals(vat)) {
                return i;
            }
        }
        return -1;
    }
}
