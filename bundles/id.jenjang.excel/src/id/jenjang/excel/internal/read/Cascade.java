package id.jenjang.excel.internal.read;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.Level;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.draft.Words;
import id.jenjang.excel.internal.table.Headings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The elements met from the top of a table down to the row being read. */
final class Cascade {

    private final PlanDraft draft;
    private final Deque<Draft> path = new ArrayDeque<>();
    private final Deque<Integer> depths = new ArrayDeque<>();
    private final Set<Draft> claimed = new HashSet<>();

    Cascade(PlanDraft draft) {
        this.draft = draft;
    }

    /** The element the last rows were about; null before the first. */
    Draft current() {
        return path.peek();
    }

    /** The nearest element around the row that is of this kind. */
    Optional<Draft> current(Level level) {
        return path.stream().filter(each -> each.level() == level).findFirst();
    }

    /**
     * Goes to an element of a kind, which is made when there is none of this name yet.
     *
     * @param depth how deep the table says it stands; -1 where it says nothing
     * @return empty when it can stand nowhere
     */
    Optional<Draft> descend(Level level, String kode, String nama, int depth) {
        while (!path.isEmpty() && !fits(level, depth)) {
            path.pop();
            depths.pop();
        }
        var parent = parent(level, kode);
        if (parent == null && !level.parents().isEmpty()) {
            return Optional.empty();
        }
        var found = existing(level, parent, kode, nama, depth >= 0);
        var element = found.orElseGet(() -> draft.add(level, parent, nama));
        claimed.add(element);
        if (path.isEmpty() && parent != null) {
            path.push(parent);
            depths.push(-1);
        }
        path.push(element);
        depths.push(depth);
        return Optional.of(element);
    }

    private boolean fits(Level level, int depth) {
        boolean above = depth < 0 || depths.peek() < depth;
        boolean allowed = level.parents().contains(path.peek().level());
        // Without depths, units stand side by side.
        boolean side = depth < 0 && level == Level.UNIT && path.peek().level() == Level.UNIT;
        return above && allowed && !side;
    }

    private Draft parent(Level level, String kode) {
        if (level.parents().isEmpty()) {
            return null;
        }
        if (level.isProgram() && kode != null) {
            int end = kode.lastIndexOf('.');
            var above =
                    level == Level.KEGIATAN
                            ? kode.substring(0, kode.lastIndexOf('.', end - 1))
                            : kode.substring(0, end);
            var owner = draft.named(above);
            if (owner.isPresent()) {
                return owner.get();
            }
        }
        return path.isEmpty() ? top(level) : path.peek();
    }

    /** Tables of an agency seldom say that they are a Renstra; a Visi stands in an RPJMD. */
    private Draft top(Level level) {
        return switch (level) {
            case TUJUAN, SASARAN -> root(Level.RENSTRA, "Rencana Strategis");
            case VISI, MISI -> root(Level.RPJMD, "RPJMD");
            case KEPALA, ATASAN, PEJABAT, UNIT -> root(Level.INSTANSI, "Instansi");
            default -> null;
        };
    }

    Draft root(Level level, String nama) {
        return draft.first(level)
                .orElseGet(
                        () -> {
                            var made = draft.add(level, null, nama);
                            draft.idOf(made);
                            return made;
                        });
    }

    /** Where a table gives every row its depth, every row is an element of its own. */
    private Optional<Draft> existing(
            Level level, Draft parent, String kode, String nama, boolean once) {
        return draft.below(parent, kode, nama).stream()
                .filter(each -> !(once && claimed.contains(each)) && each.level() == level)
                .filter(
                        each ->
                                kode != null && kode.equals(each.kode())
                                        || (kode == null || each.kode() == null)
                                                && same(nama, each.nama()))
                .findFirst();
    }

    /** Whether two names differ in nothing but capitals and marks. */
    static boolean same(String name, String other) {
        return name != null
                && other != null
                && (name.equals(other) || Words.normal(name).equals(Words.normal(other)));
    }

    /** The listed heading rows repeat on every page: such a name is none. */
    static boolean isHeading(String text) {
        return Headings.known().lists(text);
    }
}
