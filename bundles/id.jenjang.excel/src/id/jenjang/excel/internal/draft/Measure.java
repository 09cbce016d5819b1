package id.jenjang.excel.internal.draft;

import id.jenjang.excel.internal.table.Meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was measured of one indicator in a year; values as the text writes them. */
public final class Measure {

    private final NavigableMap<Integer, String> quarters = new TreeMap<>();
    private final Map<Meaning, List<String>> texts = new EnumMap<>(Meaning.class);
    private final List<Comparison> comparisons = new ArrayList<>();
    private String nilai = "";

    /** Which measurements. */
    public record Key(int tahun, String instansi) {}

    /**
     * What it is held against.
     *
     * @param tingkat whose value: Nasional
     * @param keterangan empty when not given
     */
    public record Comparison(String tingkat, String nilai, String keterangan) {}

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

    /** What is said about it in words, one of {@link Meaning#ANALYSIS}; changes are kept. */
    public List<String> texts(Meaning meaning) {
        return texts.computeIfAbsent(meaning, m -> new ArrayList<>());
    }

    /** What it is held against, in order. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** Whether anything is said in words, or held against it. */
    public boolean isExplained() {
        return !comparisons.isEmpty() || texts.values().stream().anyMatch(each -> !each.isEmpty());
    }

    /** Takes over what another one says. */
    public void take(Measure other) {
        nilai = other.nilai;
        quarters.putAll(other.quarters);
        other.texts.forEach((meaning, each) -> texts(meaning).addAll(each));
        comparisons.addAll(other.comparisons);
    }
}
