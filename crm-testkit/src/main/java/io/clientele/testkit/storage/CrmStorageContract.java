package io.clientele.testkit.storage;

/**
 * Everything that a {@link io.clientele.storage.CrmStorage} owes. A test class implements it and gives the storage; all
 * tests here are then its own.
 *
 * <pre>{@code
 * class MyStorageTest implements CrmStorageContract {
 *     private final CrmStorage storage = new MyStorage();
 *
 *     public CrmStorage storage() {
 *         return storage;
 *     }
 * }
 * }</pre>
 */
public interface CrmStorageContract
        extends UnitOfWorkContract,
                ConcurrencyContract,
                OrdersContract,
                SourceRecordsContract,
                ContactsContract,
                TagsContract,
                NotesContract,
                ConsentsContract,
                OutboxContract,
                TasksContract,
                TaskRulesContract,
                AdapterStateContract,
                ProfilesContract,
                BlockingIndexContract,
                IdentityContract,
                MatchingContract,
                AgreementContract,
                InvoiceBookContract,
                DistanceSalesContract {}
