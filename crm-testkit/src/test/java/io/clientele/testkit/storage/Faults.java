package io.clientele.testkit.storage;

import com.google.common.collect.Lists;
import io.clientele.consent.Consents;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tags;
import io.clientele.event.Outbox;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.source.SourceRecords;
import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.task.Task;
import io.clientele.task.Tasks;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.Series;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What storages get wrong. */
final class Faults {
    private Faults() {}

    static List<Fault> all() {
        return Stream.of(ofTransactions(), ofAnswers(), ofValues())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> ofTransactions() {
        return List.of(
                new Fault(
                        "leaks tenants",
                        BrokenStorages.LeaksTenants::new,
                        "ordersOfAnotherTenantAreNotSeen",
                        "recordsOfAnotherTenantAreNotSeen",
                        "contactsOfAnotherTenantAreNotSeen",
                        "tagsOfAnotherTenantAreNotSeen",
                        "notesOfAnotherTenantAreNotSeen",
                        "evidenceOfAnotherTenantIsNotSeen",
                        "eventsOfAnotherTenantAreNotSeenAndNotForgotten",
                        "tasksOfAnotherTenantAreNotSeen",
                        "writersOfTwoTenantsDoNotMeet",
                        "invoicesOfAnotherTenantAreNotSeenAndHaveNumbersOfTheirOwn",
                        "stateOfAnotherTenantIsNotSeen"),
                new Fault(
                        "forgets rollback",
                        BrokenStorages.ForgetsRollback::new,
                        "ordersOfWorkThatFailedAreNotKept",
                        "removingAnOrderIsSeenByTheWorkThatRemovesItAndTakenBackWithIt",
                        "removingARecordIsSeenByTheWorkThatRemovesItAndTakenBackWithIt",
                        "removingAContactIsSeenByTheWorkThatRemovesItAndTakenBackWithIt",
                        "takingEvidenceBackIsSeenByTheWorkThatDoesItAndTakenBackWithIt",
                        "recordsOfWorkThatFailedAreNotKept",
                        "contactsAndRedirectsOfWorkThatFailedAreNotKept",
                        "tagsOfWorkThatFailedAreAsTheyWere",
                        "notesOfWorkThatFailedAreNotKept",
                        "evidenceOfWorkThatFailedIsNotKept",
                        "eventsOfWorkThatFailedAreNeverSeen",
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "tasksOfWorkThatFailedAreAsTheyWere",
                        "theNumberOfWorkThatFailedGoesToTheNext",
                        "workThatFailsBesideOthersTakesBackItsOwnAlone",
                        "stateOfWorkThatFailedIsAsItWas"),
                new Fault(
                        "wraps exceptions", BrokenStorages.WrapsExceptions::new, "anExceptionReachesTheCallerAsItWas"),
                new Fault(
                        "commits each call",
                        BrokenStorages.CommitsEachCall::new,
                        "noHalfDoneWorkOfOthersIsSeen",
                        "whatOneWorkReadsIsOfOneMoment",
                        "ordersOfWorkThatFailedAreNotKept",
                        "unitsOfWorkAreNotNested",
                        "unitsOfWorkOfTwoTenantsAreNotNestedEither",
                        "aPortIsTheSameObjectAtEachCall",
                        "aUnitOfWorkThatIsOverGivesNoPort",
                        "aPortOfAUnitOfWorkThatIsOverRefusesToWork"),
                new Fault(
                        "loses updates",
                        BrokenStorages.LosesUpdates::new,
                        "whoReadsAndWritesBesideOthersLosesNoUpdate",
                        "anOrderIsSeenByTheWorkThatPutIt"));
    }

    private static List<Fault> ofAnswers() {
        return List.of(
                new Fault(
                        "misorders the outbox",
                        real -> AlteredPort.result(real, Outbox.class, "page", List.class, Faults::reversed),
                        "eventsComeInTheOrderInWhichTheyWereWritten",
                        "placesAreAboveZeroAndAscend",
                        "eventsOfOneWorkStandTogetherAndThoseOfAWriterInTheirOrder"),
                new Fault(
                        "forgets all events",
                        real -> AlteredPort.arguments(
                                real, Outbox.class, "forget", arguments -> new Object[] {Long.MAX_VALUE}),
                        "whatIsForgottenIsGoneAndTheRestStays"),
                new Fault(
                        "calls everything replaced",
                        real -> AlteredPort.result(real, Orders.class, "put", Change.class, change -> Change.REPLACED),
                        "anOrderThatWasPutIsFoundByItsKey",
                        "ofManyWhoPutOneOrderAtOnceOneAddsIt",
                        "theSameOrderAgainChangesNothing"),
                new Fault(
                        "repeats the last of a page",
                        real -> AlteredPort.arguments(real, Orders.class, "page", arguments -> new Object[] {
                            arguments[0] instanceof Optional<?> after
                                    ? after.map(key -> ((OrderKey) key).id())
                                            .map(id ->
                                                    new OrderKey("sample", id.length() > 1 ? id.substring(0, 1) : " "))
                                    : Optional.empty(),
                            arguments[1]
                        }),
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "pagesOfOrdersGoOnBehindTheLastKey",
                        "ordersThatArriveBetweenPagesCostNoneOfTheOthers"),
                new Fault(
                        "sorts by UTF-16 units",
                        real -> AlteredPort.result(
                                real,
                                Orders.class,
                                "page",
                                List.class,
                                orders -> sorted(
                                        orders,
                                        Order.class,
                                        Comparator.comparing(
                                                order -> order.key().id()))),
                        "ordersComeInTheOrderOfTheCodePointsOfTheirIds"),
                new Fault(
                        "replaces a task whatever it has become",
                        real -> new AlteredPort<>(real, Tasks.class, Faults::careless),
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "aTaskIsReplacedOnlyAsItWasRead",
                        "ofManyWhoReplaceOneTaskAtOnceOneDoes"),
                new Fault(
                        "ignores a limit",
                        real -> AlteredPort.arguments(
                                real, SourceRecords.class, "with", arguments -> new Object[] {arguments[0], 1_000}),
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "recordsWithOneAddressInAnyWritingComeByKey"),
                new Fault(
                        "removes nothing",
                        real -> AlteredPort.arguments(
                                real, Orders.class, "remove", arguments -> new Object[] {new OrderKey("no", "such")}),
                        "anOrderThatWasRemovedIsNowhere",
                        "anOrderThatCameAndWentInOneWorkWasNeverThere"),
                new Fault(
                        "scans all state",
                        real -> AlteredPort.arguments(real, AdapterState.class, "scan", arguments ->
                                new Object[] {"", arguments[1], arguments[2]}),
                        "aScanShowsTheKeysThatBeginWithThePrefixInTheOrderOfTheirCodePoints",
                        "aPrefixMeansItsCharactersAsTheyAre",
                        "pagesOfStateGoOnBehindTheLastKey"),
                new Fault(
                        "says that state was created when it was there",
                        real -> AlteredPort.result(real, AdapterState.class, "create", Boolean.class, any -> true),
                        "stateIsCreatedWhereThereIsNoneOnly",
                        "aSaleCountsOnceWhateverItComesToNow",
                        "aKeyOfASaleHasOneTo400Characters",
                        "salesAreSeenByTheWorkThatAddedThem"),
                new Fault(
                        "shows all series as one",
                        real -> AlteredPort.arguments(real, InvoiceBook.class, "page", arguments ->
                                new Object[] {new Series("LU-2026"), arguments[1], arguments[2]}),
                        "pagesOfSeriesShowTheirOwnInvoicesAlone"),
                new Fault(
                        "forgets which draft was issued",
                        real -> new AlteredPort<>(real, InvoiceBook.class, Faults::forgetful),
                        "anInvoiceIsFoundByItsNumberAndByItsDraft",
                        "theWorkThatAppendsSeesWhatItAppended",
                        "draftsThatLookAlikeAreDifferent",
                        "everyPartOfAnEntryComesBackAsItWas"),
                new Fault(
                        "sorts notes by time",
                        real -> AlteredPort.result(
                                real,
                                Notes.class,
                                "of",
                                List.class,
                                notes -> sorted(notes, Note.class, Comparator.comparing(Note::at))),
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "notesComeInTheOrderInWhichTheyWereAdded"),
                new Fault(
                        "merges nothing",
                        real -> new AlteredPort<>(
                                real,
                                Contacts.class,
                                contacts -> AlteredPort.proxy(
                                        Contacts.class,
                                        (method, arguments) -> method.getName().equals("redirect")
                                                ? null
                                                : AlteredPort.call(contacts, method, arguments))),
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "anIdThatWasMergedAwayLeadsToTheOneThatStayed",
                        "whoWasMergedAwayIsOnNoPage",
                        "tagsOfWhoWasMergedAwayAreShownOnce",
                        "notesOnWhoWasMergedAwayAreShownInTheirPlaces",
                        "tasksAboutWhoWasMergedAwayAreShownWithTheOthers"),
                new Fault(
                        "tells no known tag",
                        real -> AlteredPort.result(real, Tags.class, "add", Boolean.class, added -> true),
                        "aTagHangsOnAContactOnce",
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "ofManyWhoHangOneTagThereAtOnceOneDoes"),
                new Fault(
                        "tells no known evidence",
                        real -> AlteredPort.result(real, Consents.class, "add", Boolean.class, added -> true),
                        "equalEvidenceIsKeptOnce",
                        "ofManyWhoAddEqualEvidenceAtOnceOneDoes"),
                new Fault(
                        "misorders evidence",
                        real -> AlteredPort.result(real, Consents.class, "of", List.class, Faults::reversed),
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "evidenceComesEarliestFirstAndEqualTimesAsTheyWereAdded"));
    }

    private static List<Fault> ofValues() {
        return List.of(
                new Fault(
                        "folds case",
                        real -> AlteredPort.arguments(real, Orders.class, "put", arguments -> new Object[] {
                            arguments[0] instanceof Order order
                                    ? Order.builder()
                                            .from(order)
                                            .key(new OrderKey(
                                                    order.key().source(),
                                                    order.key().id().toLowerCase(Locale.ROOT)))
                                            .build()
                                    : ""
                        }),
                        "orderKeysThatLookAlikeAreDifferent"),
                new Fault(
                        "keeps milliseconds",
                        real -> altered(
                                real,
                                order -> Order.builder()
                                        .from(order)
                                        .placedAt(order.placedAt().truncatedTo(ChronoUnit.MILLIS))
                                        .build()),
                        "whateverIsDoneItAnswersAsTheStorageInMemoryDoes",
                        "everyFieldOfAnOrderComesBackAsItWas",
                        "theSameOrderAgainChangesNothing"),
                new Fault(
                        "reads no list as one blank",
                        real -> altered(
                                real,
                                order -> order.coupons().isEmpty()
                                        ? Order.builder()
                                                .from(order)
                                                .addCoupons("")
                                                .build()
                                        : order),
                        "everyFieldOfAnOrderComesBackAsItWas"),
                new Fault(
                        "reads blank as absent",
                        real -> altered(
                                real,
                                order -> Order.builder()
                                        .from(order)
                                        .channel(order.channel().filter(text -> !text.isEmpty()))
                                        .build()),
                        "everyFieldOfAnOrderComesBackAsItWas"),
                new Fault(
                        "cuts notes",
                        real -> AlteredPort.arguments(real, Notes.class, "add", arguments -> new Object[] {
                            arguments[0],
                            arguments[1] instanceof Note note
                                    ? new Note(
                                            note.text()
                                                    .substring(
                                                            0,
                                                            Math.min(
                                                                    255,
                                                                    note.text().length())),
                                            note.at(),
                                            note.by())
                                    : ""
                        }),
                        "everyPartOfANoteComesBackAsItWas"));
    }

    private static CrmStorage altered(CrmStorage real, UnaryOperator<Order> change) {
        return AlteredPort.arguments(real, Orders.class, "put", arguments ->
                new Object[] {arguments[0] instanceof Order order ? change.apply(order) : ""});
    }

    private static Tasks careless(Tasks tasks) {
        return AlteredPort.proxy(
                Tasks.class,
                (method, arguments) -> AlteredPort.call(
                        tasks,
                        method,
                        method.getName().equals("replace") && arguments[0] instanceof Task expected
                                ? new Object[] {tasks.find(expected.id()).orElse(expected), arguments[1]}
                                : arguments));
    }

    private static InvoiceBook forgetful(InvoiceBook book) {
        return AlteredPort.proxy(
                InvoiceBook.class,
                (method, arguments) -> arguments[0] instanceof DraftKey
                        ? Optional.empty()
                        : AlteredPort.call(book, method, arguments));
    }

    private static List<?> reversed(List<?> list) {
        return Lists.reverse(list);
    }

    private static <T> List<T> sorted(List<?> list, Class<T> type, Comparator<T> order) {
        return list.stream().map(type::cast).sorted(order).toList();
    }
}
