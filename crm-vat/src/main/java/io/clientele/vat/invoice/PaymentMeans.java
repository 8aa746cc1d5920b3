package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an invoice is paid (BG-16). Immutable.
 *
 * @param code a code of the list UNCL 4461: {@code 58} is a SEPA credit transfer, {@code 48} a card, {@code 1} whatever
 *     is agreed
 * @param account the account to pay to, as an IBAN without blanks (BT-84); empty where none is needed
 * @param accountName whose account it is (BT-85)
 * @param bank the BIC of the bank (BT-86)
 * @param reference what to state when paying (BT-83)
 */
public record PaymentMeans(
        String code,
        Optional<String> account,
        Optional<String> accountName,
        Optional<String> bank,
        Optional<String> reference) {
    /** 1 to 70, 74 to 78, 91 to 98, and what was agreed between the parties. */
    private static final Pattern LISTED = Pattern.compile("[1-9]|[1-6][0-9]|70|7[4-8]|9[1-8]|ZZZ");

    /**
     * Means of payment.
     *
     * @throws IllegalArgumentException if the code is not one of 1 to 3 letters and digits
     */
    public PaymentMeans {
        checkArgument(code.matches("[0-9A-Z]{1,3}"), "The code of means of payment is one of UNCL 4461, such as 58");
        account = GivenTexts.given(account);
        accountName = GivenTexts.given(accountName);
        bank = GivenTexts.given(bank);
        reference = GivenTexts.given(reference);
    }

    /** Whether a code is one of the list UNCL 4461 (rule BR-CL-16 of EN 16931). */
    public static boolean isListed(String code) {
        return LISTED.matcher(code).matches();
    }

    /** A SEPA credit transfer to an account. */
    public static PaymentMeans sepaTransfer(String iban) {
        return new PaymentMeans("58", Optional.of(iban), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Means that need no account, such as {@code 48} for a card. */
    public static PaymentMeans of(String code) {
        return new PaymentMeans(code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, with what to state when paying. */
    public PaymentMeans withReference(String text) {
        return new PaymentMeans(code, account, accountName, bank, Optional.of(text));
    }

    /** The code alone. */
    @Override
    public String toString() {
        return "PaymentMeans[" + code + "]";
    }
}
