package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The book of somebody who can write past us into the tables. */
class ChainTest {
    private static final Series SERIES = new Series("LU-2026");

    private final List<BookEntry> entries = new ArrayList<>();

    ChainTest() {
        for (int i = 1; i <= 1_200; i++) {
            Optional<BookEntry> last = i == 1 ? Optional.empty() : Optional.of(entries.get(i - 2));
            entries.add(entry(i, LocalDate.of(2026, 1, 1).plusDays(i / 4), "content " + i)
                    .sealedBehind(last));
        }
    }

    private static BookEntry entry(int sequence, LocalDate day, String content) {
        return new BookEntry(
                new InvoiceNumber(SERIES, sequence),
                day,
                new DraftKey("draft-" + sequence),
                Optional.empty(),
                content,
                "");
    }

    private Chain verified() {
        return Chain.verify(new Tables(entries), SERIES);
    }

    @Test
    void aBookThatNobodyTouchedIsIntact() {
        assertThat(verified())
                .isEqualTo(new Chain.Intact(1_200, entries.get(1_199).hash()));
    }

    @Test
    void whatWasNotedOnceMustStillBeThere() {
        Chain.Intact noted = new Chain.Intact(700, entries.get(699).hash());
        assertThat(Chain.verify(new Tables(entries), SERIES, noted)).isEqualTo(verified());

        List<BookEntry> cutOff = entries.subList(0, 699);
        assertThat(Chain.verify(new Tables(cutOff), SERIES, noted))
                .isEqualTo(new Chain.Broken(new InvoiceNumber(SERIES, 700), Chain.Reason.CUT_OFF));

        List<BookEntry> rewritten = new ArrayList<>(cutOff);
        rewritten.add(entry(700, entries.get(699).issued(), "other").sealedBehind(Optional.of(entries.get(698))));
        assertThat(Chain.verify(new Tables(rewritten), SERIES, noted))
                .isEqualTo(new Chain.Broken(new InvoiceNumber(SERIES, 700), Chain.Reason.CHANGED));
    }

    @Test
    void anEmptyBookIsIntact() {
        entries.clear();

        assertThat(verified()).isEqualTo(new Chain.Intact(0, ""));
    }

    @Test
    void aContentThatWasChangedBreaksTheChainThere() {
        BookEntry entry = entries.get(699);
        entries.set(
                699,
                new BookEntry(entry.number(), entry.issued(), entry.draft(), entry.original(), "other", entry.hash()));

        assertThat(verified()).isEqualTo(new Chain.Broken(new InvoiceNumber(SERIES, 700), Chain.Reason.CHANGED));
    }

    @Test
    void anEntryThatWasSealedAnewBreaksTheNextOne() {
        BookEntry other = entry(700, entries.get(699).issued(), "other").sealedBehind(Optional.of(entries.get(698)));
        entries.set(699, other);

        assertThat(verified()).isEqualTo(new Chain.Broken(new InvoiceNumber(SERIES, 701), Chain.Reason.CHANGED));
    }

    @Test
    void anEntryThatIsGoneIsAGap() {
        entries.remove(699);

        assertThat(verified()).isEqualTo(new Chain.Broken(new InvoiceNumber(SERIES, 700), Chain.Reason.GAP));
    }

    @Test
    void aDateThatGoesBackIsSeen() {
        BookEntry back = entry(700, LocalDate.of(2025, 1, 1), "x").sealedBehind(Optional.of(entries.get(698)));
        entries.set(699, back);

        assertThat(verified()).isEqualTo(new Chain.Broken(new InvoiceNumber(SERIES, 700), Chain.Reason.DATE_GOES_BACK));
    }

    /** Rows as they are, whoever wrote them. */
    private record Tables(List<BookEntry> rows) implements InvoiceBook {
        @Override
        public Optional<BookEntry> find(DraftKey draft) {
            return Optional.empty();
        }

        @Override
        public Optional<BookEntry> find(InvoiceNumber number) {
            return Optional.empty();
        }

        @Override
        public Optional<BookEntry> last(Series series) {
            return Optional.empty();
        }

        @Override
        public void append(BookEntry entry) {
            rows.add(entry);
        }

        @Override
        public List<BookEntry> page(Series series, long after, int limit) {
            return rows.stream()
                    .filter(row -> row.number().sequence() > after)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<BookEntry> creditNotes(InvoiceNumber original) {
            return List.of();
        }

        @Override
        public void announce(Collection<DraftKey> drafts) {}
    }
}
