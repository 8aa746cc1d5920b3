package io.clientele.vat.total;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The groups of a document in an order that does not depend on that of its lines. Immutable. */
final class GroupList {
    private static final int USUAL = 4;

    private final LineVat[] all;

    private GroupList(LineVat[] all) {
        this.all = all;
    }

    static GroupList of(PricedLine[] lines, List<Adjustment> adjustments) {
        LineVat[] found = new LineVat[USUAL];
        int count = 0;
        for (PricedLine line : lines) {
            if (indexOf(found, count, line.vat()) < 0) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = line.vat();
            }
        }
        for (Adjustment adjustment : adjustments) {
            LineVat vat = adjustment.vat().orElse(null);
            if (vat != null && indexOf(found, count, vat) < 0) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = vat;
            }
        }
        LineVat[] all = Arrays.copyOf(found, count);
        if (count > 1) {
            Arrays.sort(all, GroupList::compare);
        }
        return new GroupList(all);
    }

    /** Written out, since each document is sorted and a chain of comparators takes as long as all its sums. */
    private static int compare(LineVat one, LineVat other) {
        int byCategory = one.category().compareTo(other.category());
        if (byCategory != 0) {
            return byCategory;
        }
        int byRate = other.rate().compareTo(one.rate());
        return byRate == 0 ? compare(one.exemption(), other.exemption()) : byRate;
    }

    private static int compare(Optional<Exemption> one, Optional<Exemption> other) {
        int byCode = text(one.flatMap(Exemption::vatex)).compareTo(text(other.flatMap(Exemption::vatex)));
        return byCode == 0
                ? text(one.flatMap(Exemption::reason)).compareTo(text(other.flatMap(Exemption::reason)))
                : byCode;
    }

    private static String text(Optional<String> given) {
        return given.orElse("");
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
