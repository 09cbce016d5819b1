package id.jenjang.report.docx.internal.layout;

import java.util.List;
import java.util.Map;

/**
 * Where things stand in a laid-out document.
 *
 * @param labels printed page number by bookmark
 * @param pages printed number of every sheet in order; empty for a sheet without a number
 */
public record PageNumbers(Map<String, String> labels, List<String> pages) {

    public PageNumbers {
        labels = Map.copyOf(labels);
        pages = List.copyOf(pages);
    }

    /**
     * Printed page number of a bookmark; empty when it stands on an unnumbered page or is unknown.
     */
    public String label(String bookmark) {
        return labels.getOrDefault(bookmark, "");
    }
}
