package id.jenjang.excel.internal.draft;

import java.util.NavigableMap;
import java.util.TreeMap;

/** What was measured of one indicator in a year; values as the text writes them. */
public final class Measure {

    private final NavigableMap<Integer, String> quarters = new TreeMap<>();
    private String nilai = "";

    /** Which measurements. */
    public record Key(int tahun, String instansi) {}

    /** The year's value; empty when not given. */
    public String nilai() {
        return nilai;
    }

    /** Sets the year's value. */
    public void nilai(String text) {
        nilai = text;
    }

    /** Values up to the end of quarters 1 to 4. */
    public NavigableMap<Integer, String> quarters() {
        return quarters;
    }
}
