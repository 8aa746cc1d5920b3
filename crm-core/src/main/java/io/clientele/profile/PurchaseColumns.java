package io.clientele.profile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The purchases and returns of a snapshot as columns, its customers numbered from 0 in the order of files
 * ({@link CustomerProfile#byCustomer}), which is what analyses take. Immutable as long as its arrays are left alone:
 * they are handed out as they are, because they are large. They take 16 bytes an order.
 */
public final class PurchaseColumns {
    private final int[] contacts;
    private final int[] customer;
    private final int[] epochDay;
    private final long[] amountMinor;

    private PurchaseColumns(int[] contacts, int[] customer, int[] epochDay, long[] amountMinor) {
        this.contacts = contacts;
        this.customer = customer;
        this.epochDay = epochDay;
        this.amountMinor = amountMinor;
    }

    /** The columns of a snapshot. */
    public static PurchaseColumns of(ProfileSnapshot snapshot) {
        int[] contacts = inOrderOfFiles(snapshot.profiles());
        int[] numbers = new int[contacts.length];
        for (int number = 0; number < contacts.length; number++) {
            numbers[contacts[number]] = number;
        }
        int size = snapshot.purchases();
        int[] customer = new int[size];
        int[] epochDay = new int[size];
        long[] amountMinor = new long[size];
        for (int i = 0; i < size; i++) {
            customer[i] = numbers[snapshot.contact(i)];
            epochDay[i] = snapshot.epochDay(i);
            amountMinor[i] = snapshot.amountMinor(i);
        }
        return new PurchaseColumns(contacts, customer, epochDay, amountMinor);
    }

    /**
     * Columns over the given arrays, which are not copied; customers are contacts of the same number.
     *
     * @param customers how many customers there are
     * @param customer the customer of each purchase or return, from 0
     * @param epochDay the day of each, in days since 1970-01-01
     * @param amountMinor what each came to
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static PurchaseColumns of(int customers, int[] customer, int[] epochDay, long[] amountMinor) {
        if (customer.length != epochDay.length || customer.length != amountMinor.length) {
            throw new IllegalArgumentException("Columns differ in length");
        }
        return new PurchaseColumns(IntStream.range(0, customers).toArray(), customer, epochDay, amountMinor);
    }

    private static int[] inOrderOfFiles(List<CustomerProfile> profiles) {
        return IntStream.range(0, profiles.size())
                .boxed()
                .sorted(Comparator.comparing(profiles::get, CustomerProfile.byCustomer()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How many customers there are, those without a purchase included. */
    public int customers() {
        return contacts.length;
    }

    /** The number in the snapshot of the contact that a customer is. */
    public int contact(int customer) {
        return contacts[customer];
    }

    /** The customer of each purchase or return. */
    public int[] customer() {
        return customer;
    }

    /** The day of each, in days since 1970-01-01. */
    public int[] epochDay() {
        return epochDay;
    }

    /** What each came to, see {@link ProfileSnapshot#amountMinor}. */
    public long[] amountMinor() {
        return amountMinor;
    }
}
