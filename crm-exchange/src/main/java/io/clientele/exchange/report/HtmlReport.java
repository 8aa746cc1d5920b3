package io.clientele.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the report as one HTML file in UTF-8.
 *
 * <pre>{@code
 * ReportData data = ReportData.builder().snapshot(snapshot).rfm(rfm).addSegments(vip).build();
 * try (AtomicFile file = AtomicFile.at(target)) {
 *     HtmlReport.write(data, file.out());
 *     file.commit();
 * }
 * }</pre>
 *
 * <p>The file holds everything it needs: it runs no script and asks for nothing from elsewhere. The same data gives the
 * same bytes. One pass over the purchases is made for each picture; the page is built in memory and hardly grows with
 * the shop. Thread-safe: there is no state.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Writes the report. The stream is flushed and left open.
     *
     * @throws IOException if the stream does not take it
     * @throws ArithmeticException if amounts add up to more than a long holds in minor units
     */
    public static void write(ReportData data, OutputStream out) throws IOException {
        out.write(new Page(data).toHtml().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
