package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceDeskTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final InvoiceDesk DESK = InvoiceDesk.standard();

    private final CrmStorage storage = InMemoryStorage.builder()
            .port(InvoiceBook.class, MemoryInvoiceBook::new)
            .build();

    private IssueAnswer issue(String key, InvoiceDraft draft, LocalDate day) {
        return storage.inTransaction(SHOP, work -> DESK.issue(work, new DraftKey(key), draft, day));
    }

    private Invoice issued(String key, InvoiceDraft draft) {
        IssueAnswer answer = issue(key, draft, Drafts.DAY);
        assertThat(answer).isInstanceOf(IssueAnswer.Issued.class);
        return ((IssueAnswer.Issued) answer).invoice();
    }

    private static List<String> missing(IssueAnswer answer) {
        assertThat(answer).isInstanceOf(IssueAnswer.Incomplete.class);
        return ((IssueAnswer.Incomplete) answer)
                .missing().stream().map(Missing::sentence).toList();
    }

    @Test
    void numbersFollowOneOnTheOtherByCountryAndYear() {
        assertThat(issued("a", Drafts.domestic().build()).number()).isEqualTo("LU-2026-000001");
        assertThat(issued("b", Drafts.reverseCharge().build()).number()).isEqualTo("LU-2026-000002");
        assertThat(issue("c", Drafts.domestic().build(), LocalDate.of(2027, 1, 1)))
                .isInstanceOfSatisfying(
                        IssueAnswer.Issued.class,
                        answer -> assertThat(answer.invoice().number()).isEqualTo("LU-2027-000001"));
    }

    @Test
    void theSameDraftIsIssuedOnceHoweverOftenItIsAskedFor() {
        Invoice first = issued("a", Drafts.domestic().build());

        assertThat(issued("a", Drafts.domestic().build())).isEqualTo(first);
        assertThat(issued("a", Drafts.reverseCharge().build())).isEqualTo(first);
        assertThat(issued("b", Drafts.domestic().build()).number()).isEqualTo("LU-2026-000002");
    }

    @Test
    void whatIsIncompleteTakesNoNumber() {
        InvoiceDraft incomplete = Drafts.domestic().lines(List.of()).build();

        assertThat(missing(issue("a", incomplete, Drafts.DAY))).isNotEmpty();
        assertThat(issued("b", Drafts.domestic().build()).number()).isEqualTo("LU-2026-000001");
    }

    @Test
    void datesNeverGoBack() {
        issued("a", Drafts.domestic().build());

        assertThat(missing(issue("b", Drafts.domestic().build(), Drafts.DAY.minusDays(1))))
                .containsExactly("'issued': a day not before 2026-03-02, that of LU-2026-000001 (Art. 226(2))");
    }

    @Test
    void anInvoiceComesBackFromTheBookAsItWasIssued() {
        Invoice invoice = issued("a", Drafts.intraCommunity().build());

        Invoice read = storage.inTransaction(
                SHOP,
                work -> InvoiceDesk.invoice(
                        work.port(InvoiceBook.class).find(new DraftKey("a")).orElseThrow()));
        assertThat(read).isEqualTo(invoice);
    }

    @Test
    void creditNotesOfAnInvoiceTakeBackAllOfItAndNoMore() {
        InvoiceDraft draft = Drafts.domestic().build();
        String number = issued("a", draft).number();

        InvoiceDraft first = Drafts.credit(draft, number, draft.lines().subList(0, 1));
        InvoiceDraft second = Drafts.credit(draft, number, draft.lines().subList(1, 2));
        assertThat(issued("credit-1", first).number()).isEqualTo("LU-2026-000002");
        issued("credit-2", second);

        InvoiceDraft cent = Drafts.credit(draft, number, List.of(Drafts.line("1", "1", "0.01", Drafts.STANDARD)));
        assertThat(missing(issue("credit-3", cent, Drafts.DAY)))
                .containsExactly(
                        "'lines': at most 0.00 EUR without VAT that is left to credit under S at 17 % instead of "
                                + "0.01 EUR (Art. 219)");
    }

    @Test
    void threePiecesGoBackOneByOneWithNoMoreVatThanTheInvoiceHad() {
        InvoiceDraft draft = Drafts.domestic()
                .lines(List.of(Drafts.line("1", "3", "0.33", Drafts.STANDARD)))
                .build();
        Invoice invoice = issued("a", draft);
        assertThat(invoice.totals().vat()).hasToString("0.17 EUR");
        InvoiceDraft piece =
                Drafts.credit(draft, invoice.number(), List.of(Drafts.line("1", "1", "0.33", Drafts.STANDARD)));

        assertThat(issued("credit-1", piece).totals().vat()).hasToString("0.06 EUR");
        assertThat(issued("credit-2", piece).totals().vat()).hasToString("0.06 EUR");
        Invoice last = issued("credit-3", piece);
        assertThat(last.totals().vat()).hasToString("0.05 EUR");
        assertThat(last.totals().payable()).hasToString("0.38 EUR");
        assertThat(issued("credit-3", piece)).isEqualTo(last);
        assertThat(missing(issue("credit-4", piece, Drafts.DAY)))
                .containsExactly(
                        "'lines': at most 0.00 EUR without VAT that is left to credit under S at 17 % instead of "
                                + "0.33 EUR (Art. 219)");
    }

    @Test
    void aCreditNoteIsHeldToEachRateOfItsOriginal() {
        InvoiceDraft draft = Drafts.domestic().build();
        String number = issued("a", draft).number();

        InvoiceDraft reduced =
                Drafts.credit(draft, number, List.of(Drafts.line("1", "1", "1", LineVat.taxed(VatRate.of("3")))));
        assertThat(missing(issue("credit", reduced, Drafts.DAY)))
                .containsExactly(
                        "'lines': nothing under S at 3 %, which the original invoice has not, instead of 1.00 EUR"
                                + " (Art. 219)");
    }

    @Test
    void theCreditNoteOfAnInvoiceWithANumberThatCanBeNoneHasTheRightOne() {
        InvoiceDraft draft = Drafts.domestic().build();
        InvoiceDraft wrong = Drafts.domestic()
                .seller(Party.builder()
                        .from(draft.seller())
                        .vatNumber("LU99999999")
                        .build())
                .build();
        InvoiceNumber number = InvoiceNumber.parse("LU-2026-000001").orElseThrow();
        String content = InvoiceJson.write(wrong, wrong.totals().orThrow());
        storage.inTransaction(SHOP, work -> {
            BookEntry entry = new BookEntry(number, Drafts.DAY, new DraftKey("before"), Optional.empty(), content, "");
            work.port(InvoiceBook.class).append(entry.sealedBehind(Optional.empty()));
            return entry;
        });

        issued("credit", Drafts.credit(draft, number.text(), draft.lines()));
    }

    private record Stranger(String name, UnaryOperator<InvoiceDraft.Builder> change, String sentence) {}

    @TestFactory
    Stream<DynamicTest> aCreditNoteBelongsToItsOriginal() {
        return Stream.of(
                        new Stranger(
                                "another seller",
                                draft -> draft.seller(Party.builder()
                                        .from(Drafts.domestic().build().seller())
                                        .vatNumber("LU26375245")
                                        .build()),
                                "'seller.vatNumber': the VAT number of the seller on the original invoice (Art. 219)"),
                        new Stranger(
                                "another buyer",
                                draft -> draft.buyer(Party.builder()
                                        .from(Drafts.intraCommunity().build().buyer())
                                        .vatNumber("DE111111125")
                                        .build()),
                                "'buyer.vatNumber': the VAT number of the buyer on the original invoice (Art. 219)"),
                        new Stranger(
                                "another day of the original",
                                draft -> draft.original(
                                        new OriginalInvoice("LU-2026-000001", Optional.of(LocalDate.of(1999, 1, 1)))),
                                "'original.issued': the day of the original invoice, 2026-03-02 (Art. 219)"),
                        new Stranger(
                                "made out by the buyer",
                                draft -> draft.selfBilled(true),
                                "'selfBilled': the seller to make it out, as the original (Art. 219)"))
                .map(stranger -> DynamicTest.dynamicTest(stranger.name(), () -> {
                    CrmStorage fresh = InMemoryStorage.builder()
                            .port(InvoiceBook.class, MemoryInvoiceBook::new)
                            .build();
                    InvoiceDraft draft = Drafts.intraCommunity().build();
                    InvoiceDraft.Builder credit =
                            InvoiceDraft.builder().from(Drafts.credit(draft, "LU-2026-000001", draft.lines()));
                    InvoiceDraft strange = stranger.change().apply(credit).build();

                    IssueAnswer answer = fresh.inTransaction(SHOP, work -> {
                        DESK.issue(work, new DraftKey("a"), draft, Drafts.DAY);
                        return DESK.issue(work, new DraftKey("credit"), strange, Drafts.DAY);
                    });
                    assertThat(missing(answer)).containsExactly(stranger.sentence());
                }));
    }

    @Test
    void aCreditNoteIsNotOlderThanItsOriginal() {
        InvoiceDesk apart = new InvoiceDesk(new SeriesPlan("LU", "CN"), InvoiceRules.standard());
        InvoiceDraft draft = Drafts.domestic().build();

        IssueAnswer answer = storage.inTransaction(SHOP, work -> {
            apart.issue(work, new DraftKey("a"), draft, Drafts.DAY);
            InvoiceDraft credit = Drafts.credit(draft, "LU-000001", draft.lines());
            return apart.issue(work, new DraftKey("credit"), credit, Drafts.DAY.minusDays(1));
        });
        assertThat(missing(answer))
                .contains("'issued': a day not before 2026-03-02, that of the original invoice (Art. 219)");
    }

    @Test
    void aBuyerWhoHasMovedIsTheSameBuyer() {
        InvoiceDraft draft = Drafts.intraCommunity().build();
        String number = issued("a", draft).number();
        Party moved =
                Party.builder().from(draft.buyer()).name("Neue Firma GmbH").build();

        InvoiceDraft credit = InvoiceDraft.builder()
                .from(Drafts.credit(draft, number, draft.lines()))
                .buyer(moved)
                .build();
        assertThat(issued("credit", credit).content().buyer()).isEqualTo(moved);
    }

    @Test
    void aTextThatCouldNotBeReadAgainIsNotIssued() {
        InvoiceDraft endless = Drafts.domestic().addNotes("x".repeat(1_000_001)).build();

        assertThat(missing(issue("a", endless, Drafts.DAY)))
                .containsExactly("'notes': what can be kept and read again; it is longer than 1,000,000 characters"
                        + " (Art. 247)");
        assertThat(issued("b", Drafts.domestic().build()).number()).isEqualTo("LU-2026-000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1992-12-31", "-0001-01-01", "+10000-01-01"})
    void aSlipOfTheYearTakesNoNumber(LocalDate day) {
        assertThat(missing(issue("a", Drafts.domestic().build(), day)))
                .containsExactly("'issued': a day of the years 1993 to 9999 (Art. 226(1))");
    }

    @Test
    void aCreditNoteForAnInvoiceThatDoesNotExistIsRefused() {
        InvoiceDraft draft = Drafts.domestic().build();

        assertThat(missing(issue("credit", Drafts.credit(draft, "LU-2026-000009", draft.lines()), Drafts.DAY)))
                .containsExactly("'original.number': the number of an invoice that is in the book (Art. 219)");
    }

    @Test
    void aStorageWithoutABookSaysHowToAddOne() {
        assertThatThrownBy(() -> new InMemoryStorage()
                        .inTransaction(
                                SHOP,
                                work -> DESK.issue(
                                        work,
                                        new DraftKey("a"),
                                        Drafts.domestic().build(),
                                        Drafts.DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("InMemoryStorage.builder().port(InvoiceBook.class, MemoryInvoiceBook::new)");
    }

    @Test
    void aCreditNoteIsNotCredited() {
        InvoiceDraft draft = Drafts.domestic().build();
        String number = issued("a", draft).number();
        String credit =
                issued("credit", Drafts.credit(draft, number, draft.lines())).number();

        assertThat(missing(issue("again", Drafts.credit(draft, credit, draft.lines()), Drafts.DAY)))
                .containsExactly("'original.number': the number of an invoice that is in the book (Art. 219)");
    }

    @Test
    void aContentThatWasChangedIsNotReadAsAnInvoice() {
        issued("a", Drafts.domestic().build());
        BookEntry entry = storage.inTransaction(
                SHOP,
                work -> work.port(InvoiceBook.class).find(new DraftKey("a")).orElseThrow());
        BookEntry changed = new BookEntry(
                entry.number(),
                entry.issued(),
                entry.draft(),
                entry.original(),
                entry.content().replace("\"quantity\":\"2\"", "\"quantity\":\"3\""),
                entry.hash());

        assertThatThrownBy(() -> InvoiceDesk.invoice(changed))
                .hasMessage("What the book has of LU-2026-000001 is not what was issued");
    }
}
