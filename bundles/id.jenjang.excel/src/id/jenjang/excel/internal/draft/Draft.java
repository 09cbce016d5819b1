package id.jenjang.excel.internal.draft;

import id.jenjang.excel.internal.table.Meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One element of a plan on its way between tables and text. Values are kept as the text writes
 * them.
 */
public final class Draft {

    /** Between the names of {@link #key}. */
    static final String SEPARATOR = " > ";

    private final Level level;
    private final DraftIndex index;
    private final int number;
    private final Draft parent;
    private final List<Draft> children = new ArrayList<>();
    private final Map<Meaning, String> fields = new EnumMap<>(Meaning.class);
    private final Map<String, List<String>> details = new LinkedHashMap<>();
    private final Map<Meaning, NavigableMap<Integer, String>> years = new EnumMap<>(Meaning.class);
    private String id;
    private String kode;
    private String nama;

    Draft(Level level, Draft parent, String nama, DraftIndex index, int number) {
        this.level = level;
        this.index = index;
        this.number = number;
        this.parent = parent;
        this.nama = nama;
        if (parent != null) {
            parent.children.add(this);
        }
        index.add(this);
    }

    /** How many came before it. */
    public int number() {
        return number;
    }

    public Level level() {
        return level;
    }

    /** Where it stands; null for one that stands in no other. */
    public Draft parent() {
        return parent;
    }

    /** Elements and indicators below it, in order. */
    public List<Draft> children() {
        return children;
    }

    /** Its indicators, in order. */
    public List<Draft> indicators() {
        return children.stream().filter(each -> each.level.isIndicator()).toList();
    }

    /** Short name; null when it has none. */
    public String id() {
        return id;
    }

    /** Code of the decree; null when it has none. */
    public String kode() {
        return kode;
    }

    /** Name as printed; null when missing. */
    public String nama() {
        return nama;
    }

    /** Names it; null or blank leaves what there is. */
    public void name(String newId, String newKode, String newNama) {
        index.leave(this);
        id = newId == null || newId.isBlank() ? id : newId;
        kode = newKode == null || newKode.isBlank() ? kode : newKode;
        nama = newNama == null || newNama.isBlank() ? nama : newNama;
        index.enter(this);
    }

    /** A field's text; empty when it has none. */
    public String field(Meaning meaning) {
        return fields.getOrDefault(meaning, "");
    }

    /** Sets a field; a blank text says nothing. */
    public void set(Meaning meaning, String text) {
        if (text != null && !text.isBlank()) {
            fields.put(meaning, text.strip());
        }
    }

    Map<Meaning, String> fields() {
        return fields;
    }

    /** Further texts by keyword. */
    public Map<String, List<String>> details() {
        return details;
    }

    /** Adds a further text. */
    public void detail(String keyword, String text) {
        if (text != null && !text.isBlank()) {
            var texts = details.computeIfAbsent(keyword, k -> new ArrayList<>());
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
    }

    /** Values by year of a meaning; changes are kept. */
    public NavigableMap<Integer, String> years(Meaning meaning) {
        return years.computeIfAbsent(meaning, m -> new TreeMap<>());
    }

    /** How deep it stands below the top. */
    public int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /** Words that tell it from others: short name, code, or its names from the top. */
    public String key() {
        if (id != null) {
            return id;
        }
        if (kode != null) {
            return kode;
        }
        return parent == null || parent.level == Level.RENSTRA
                ? own()
                : parent.key() + SEPARATOR + own();
    }

    /** Its name, or what it is where it has none. */
    String own() {
        return nama == null ? level.keyword() : nama;
    }
}
