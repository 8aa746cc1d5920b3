package io.clientele.examples.sample;

import java.util.Locale;

/** How people and clerks write what has one right form. */
final class Spelling {
    private Spelling() {}

    /** The address, at times in capitals, with blanks around it, or within a mailbox as mail programs copy it. */
    static String email(Person person, String address, Dice dice) {
        if (address.isEmpty()) {
            return "";
        }
        return switch (dice.below(50)) {
            case 0, 1 -> capitalised(address);
            case 2 -> address.toUpperCase(Locale.ROOT);
            case 3 -> " " + address + " ";
            case 4 -> address + " ";
            case 5 -> mailbox(person, address);
            default -> address;
        };
    }

    private static String capitalised(String address) {
        StringBuilder text = new StringBuilder(address);
        for (int i = 0; i < text.indexOf("@"); i++) {
            if (i == 0 || text.charAt(i - 1) == '.') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    private static String mailbox(Person person, String address) {
        return Names.ODD.contains(person.name()) ? address : person.name().full() + " <" + address + ">";
    }

    /** The address as typed in haste. */
    static String withoutAt(String address) {
        return address.replace('@', '.');
    }

    /** The number, at times without blanks, with zeros for the plus, or as it is dialled at home. */
    static String phone(Person person, Dice dice) {
        String phone = person.reach().phone();
        return switch (dice.below(6)) {
            case 0, 1 -> phone.replace(" ", "");
            case 2 -> phone.replace("+", "00");
            case 3 -> atHome(person);
            default -> phone;
        };
    }

    private static String atHome(Person person) {
        String phone = person.reach().phone();
        String national = phone.substring(phone.indexOf(' ') + 1);
        return switch (person.home().country()) {
            case "LU", "IT", "PT" -> national;
            default -> "0" + national;
        };
    }

    /** Guarded with an apostrophe, so that a spreadsheet keeps the zeros and the plus. */
    static String guarded(String text) {
        return text.isEmpty() ? "" : "'" + text;
    }
}
