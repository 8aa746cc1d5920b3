package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.testkit.internal.Together;
import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.Chain;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceNumber;
import io.clientele.vat.invoice.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link InvoiceBook}. */
public interface InvoiceBookContract extends StorageContract {

    @Test
    default void anInvoiceIsFoundByItsNumberAndByItsDraft() {
        BookEntry entry = issue("LU-2026", "order-1");

        assertThat(book().find(entry.number())).contains(entry);
        assertThat(book().find(new DraftKey("order-1"))).contains(entry);
        assertThat(book().find(entry.number().next())).isEmpty();
        assertThat(book().find(new DraftKey("order-2"))).isEmpty();
    }

    @Test
    default void theNumbersOfASeriesFollowOneOnTheOther() {
        issue("LU-2026", "a");
        issue("DE-2026", "b");
        BookEntry last = issue("LU-2026", "c");

        assertThat(last.number().text()).isEqualTo("LU-2026-000002");
        assertThat(book().last(new Series("LU-2026"))).contains(last);
        assertThat(book().last(new Series("LU-202"))).isEmpty();
    }

    @Test
    default void aNumberThatLeavesAGapIsRefused() {
        BookEntry first = issue("LU-2026", "a");
        BookEntry third = Entries.entry(first.number().next().next(), "c").sealedBehind(Optional.of(first));

        assertThatThrownBy(() -> book().append(third)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void aNumberIsNotGivenTwice() {
        BookEntry first = issue("LU-2026", "a");

        assertThatThrownBy(() -> book().append(first)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void aDraftIsIssuedOnce() {
        issue("LU-2026", "a");

        assertThatThrownBy(() -> issue("DE-2026", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void datesNeverGoBackInASeries() {
        BookEntry first = issue("LU-2026", "a");
        BookEntry earlier = Entries.entry(
                        first.number().next(), "b", first.issued().minusDays(1), Optional.empty())
                .sealedBehind(Optional.of(first));

        assertThatThrownBy(() -> book().append(earlier)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void anEntryThatIsNotSealedInItsPlaceIsRefused() {
        BookEntry first = issue("LU-2026", "a");
        BookEntry loose = Entries.entry(first.number().next(), "b").sealedBehind(Optional.empty());

        assertThatThrownBy(() -> book().append(loose)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void pagesOfASeriesGoOnBehindTheLastNumber() {
        for (int i = 1; i <= 12; i++) {
            issue("LU-2026", "draft-" + i);
        }

        List<BookEntry> all = book().page(new Series("LU-2026"), 0, 100);
        assertThat(all)
                .extracting(entry -> entry.number().sequence())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(book().page(new Series("LU-2026"), 9, 2)).isEqualTo(all.subList(9, 11));
        assertThat(book().page(new Series("LU-2026"), 12, 2)).isEmpty();
    }

    @Test
    default void aPageWithoutAPlaceOrSizeIsRefused() {
        Series series = new Series("LU-2026");
        issue("LU-2026", "a");

        assertThatThrownBy(() -> book().page(series, -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book().page(series, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void pagesOfSeriesShowTheirOwnInvoicesAlone() {
        issue("LU-2026", "a");
        BookEntry other = issue("LU-2027", "b");

        assertThat(book().page(new Series("LU-2027"), 0, 10)).containsExactly(other);
    }

    @Test
    default void theCreditNotesOfAnInvoiceComeByNumber() {
        BookEntry invoice = issue("LU-2026", "a");
        BookEntry other = issue("LU-2026", "b");
        BookEntry second = credit("ZZ-2026", "credit-2", invoice);
        BookEntry first = credit("CN-2026", "credit-1", invoice);
        credit("CN-2026", "credit-3", other);

        assertThat(book().creditNotes(invoice.number())).containsExactly(first, second);
        assertThat(book().creditNotes(first.number())).isEmpty();
    }

    @Test
    default void theWorkThatAppendsSeesWhatItAppended() {
        BookEntry before = issue("LU-2026", "a");

        storage().inTransaction(Units.SHOP, work -> {
            InvoiceBook book = work.port(InvoiceBook.class);
            BookEntry entry = Entries.next(book, "LU-2026", "b", Optional.of(before.number()));
            book.append(entry);
            assertThat(book.find(new DraftKey("b"))).contains(entry);
            assertThat(book.find(entry.number())).contains(entry);
            assertThat(book.last(new Series("LU-2026"))).contains(entry);
            assertThat(book.page(new Series("LU-2026"), 0, 10)).containsExactly(before, entry);
            assertThat(book.creditNotes(before.number())).containsExactly(entry);
            return "";
        });
    }

    @Test
    default void theNumberOfWorkThatFailedGoesToTheNext() {
        issue("LU-2026", "a");
        Units.failing(storage(), work -> append(work.port(InvoiceBook.class), "LU-2026", "lost"));

        assertThat(book().find(new DraftKey("lost"))).isEmpty();
        assertThat(issue("LU-2026", "b").number().sequence()).isEqualTo(2);
    }

    @Test
    default void invoicesOfAnotherTenantAreNotSeenAndHaveNumbersOfTheirOwn() {
        issue("LU-2026", "a");

        BookEntry theirs =
                storage().inTransaction(Units.OTHER, work -> append(work.port(InvoiceBook.class), "LU-2026", "a"));
        assertThat(theirs.number().sequence()).isEqualTo(1);
        assertThat(book().page(new Series("LU-2026"), 0, 10)).hasSize(1);
    }

    @Test
    default void whoIssuesBesideOthersLeavesNoGapAndGivesNoNumberTwice() {
        List<Callable<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String name = "writer-" + writer + "-";
            writers.add(() -> {
                for (int i = 0; i < 10; i++) {
                    issue("LU-2026", name + i);
                }
                return "";
            });
        }

        Together.run(writers);

        assertThat(storage()
                        .<Chain>inTransaction(
                                Units.SHOP, work -> Chain.verify(work.port(InvoiceBook.class), new Series("LU-2026"))))
                .isInstanceOfSatisfying(
                        Chain.Intact.class, chain -> assertThat(chain.entries()).isEqualTo(40));
    }

    @Test
    default void ofManyWhoIssueOneDraftAtOnceOneDoes() {
        int issued = Together.successes(() -> storage().inTransaction(Units.SHOP, work -> {
            InvoiceBook book = work.port(InvoiceBook.class);
            if (book.find(new DraftKey("the same")).isPresent()) {
                return false;
            }
            append(book, "LU-2026", "the same");
            return true;
        }));

        assertThat(issued).isEqualTo(1);
    }

    @Test
    default void everyPartOfAnEntryComesBackAsItWas() {
        InvoiceNumber original = issue("0", "original").number();
        String longestSeries = "A" + "/.-Z9".repeat(7) + "ABCD";
        BookEntry longest = new BookEntry(
                        new InvoiceNumber(new Series(longestSeries), 1),
                        LocalDate.of(9999, 12, 31),
                        new DraftKey("😀" + Texts.of(198)),
                        Optional.of(original),
                        Texts.LONG.repeat(10),
                        "")
                .sealedBehind(Optional.empty());
        BookEntry strange = new BookEntry(
                        new InvoiceNumber(new Series("B"), 1),
                        LocalDate.of(1, 1, 1),
                        new DraftKey(" 'a' \"b\" \\c; é"),
                        Optional.empty(),
                        Texts.STRANGE,
                        "")
                .sealedBehind(Optional.empty());

        book().append(longest);
        book().append(strange);

        assertThat(book().find(longest.number())).contains(longest);
        assertThat(book().find(strange.draft())).contains(strange);
    }

    @Test
    default void draftsThatLookAlikeAreDifferent() {
        Texts.ALIKE.forEach(text -> issue("LU-2026", text));

        for (String text : Texts.ALIKE) {
            assertThat(book().find(new DraftKey(text))
                            .map(entry -> entry.draft().value()))
                    .contains(text);
        }
    }

    private InvoiceBook book() {
        return Units.port(storage(), InvoiceBook.class);
    }

    private BookEntry issue(String series, String draft) {
        return Units.inShop(storage(), work -> append(work.port(InvoiceBook.class), series, draft));
    }

    private BookEntry credit(String series, String draft, BookEntry original) {
        return Units.inShop(storage(), work -> {
            InvoiceBook book = work.port(InvoiceBook.class);
            BookEntry entry = Entries.next(book, series, draft, Optional.of(original.number()));
            book.append(entry);
            return entry;
        });
    }

    private static BookEntry append(InvoiceBook book, String series, String draft) {
        BookEntry entry = Entries.next(book, series, draft, Optional.empty());
        book.append(entry);
        return entry;
    }
}
