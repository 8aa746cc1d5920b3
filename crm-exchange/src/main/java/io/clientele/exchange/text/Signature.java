package io.clientele.exchange.text;

import static io.clientele.exchange.text.UnreadableFileException.Problem.BINARY;
import static io.clientele.exchange.text.UnreadableFileException.Problem.NOT_A_TABLE;
import static io.clientele.exchange.text.UnreadableFileException.Problem.SPREADSHEET;
import static io.clientele.exchange.text.UnreadableFileException.Problem.WEB_PAGE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the first bytes of a file give away: workbooks, pictures, web pages. */
final class Signature {
    private static final List<String> WEB = List.of("<!doctype html", "<html", "<head", "<body", "<script", "<!--");
    private static final List<String> PICTURES_AND_ARCHIVES = List.of(
            "%PDF-",
            "GIF8",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "\u001f\u008b",
            "Rar!",
            "7z\u00bc\u00af",
            "BZh",
            "SQLite",
            "\u007fELF",
            "MZ\u0090");
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";

    private Signature() {}

    static boolean isWorkbookPart(String entry) {
        return entry.equals("[Content_Types].xml") || entry.startsWith("xl/") || entry.equals("content.xml");
    }

    static UnreadableFileException spreadsheet(String name) {
        return new UnreadableFileException(
                name,
                SPREADSHEET,
                "is a spreadsheet, not a CSV file: save it as CSV (in Excel: File > Save As > CSV UTF-8; in LibreOffice:"
                        + " File > Save As > Text CSV)");
    }

    /** Throws where the first bytes are those of something that is not text. */
    static void check(String name, byte[] head, int length) {
        String start = new String(head, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            String names = new String(head, 0, length, StandardCharsets.ISO_8859_1);
            if (names.contains("[Content_Types].xml") || names.contains("opendocument") || names.contains("xl/")) {
                throw spreadsheet(name);
            }
            throw new UnreadableFileException(name, BINARY, "is a ZIP within a ZIP: unpack it first");
        }
        if (start.startsWith(OLD_OFFICE)) {
            throw spreadsheet(name);
        }
        if (PICTURES_AND_ARCHIVES.stream().anyMatch(start::startsWith)) {
            throw binary(name);
        }
    }

    static UnreadableFileException binary(String name) {
        return new UnreadableFileException(
                name, BINARY, "is not a text file: export the data as CSV or JSON and name that file");
    }

    /** Throws where the beginning of the text is that of a web page or an XML document. */
    static void checkText(String name, String beginning) {
        String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
        if (WEB.stream().anyMatch(start::startsWith)) {
            throw new UnreadableFileException(
                    name, WEB_PAGE, "is a web page, not an export: sign in to the shop and download the file again");
        }
        if (start.startsWith("<?xml")) {
            if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
                throw spreadsheet(name);
            }
            throw new UnreadableFileException(name, NOT_A_TABLE, "is XML: export the data as CSV or JSON instead");
        }
    }
}
