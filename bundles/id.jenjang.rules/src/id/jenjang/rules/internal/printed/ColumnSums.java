package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.model.Belanja;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The totals in one column of amounts. A cell that cannot be read, or a row whose place in the tree
 * is not known, leaves its total unchecked. Where figures that contradict the plan are the cause,
 * the total is right once they are, and is not reported.
 */
final class ColumnSums {
    private final PrintedDocument document;
    private final List<Stated> cells;
    private final Map<EObject, Stated> byElement = new IdentityHashMap<>();
    private final List<Sums.WrongSum> wrong = new ArrayList<>();

    ColumnSums(PrintedDocument document, List<Stated> cells) {
        this.document = document;
        this.cells = cells;
        for (Stated cell : cells) {
            if (isRow(cell) && cell.element() != null) {
                byElement.putIfAbsent(cell.element(), cell);
            }
        }
    }

    private static boolean isRow(Stated cell) {
        return cell.row().jenis() == BarisTerbaca.Jenis.DATA
                && !(cell.isi() instanceof IsiSel.Kosong);
    }

    List<Sums.WrongSum> wrong() {
        List<Stated> segment = new ArrayList<>();
        List<Stated> above = new ArrayList<>();
        List<Stated> totals = new ArrayList<>();
        for (Stated cell : cells) {
            if (isRow(cell)) {
                checkChildren(cell);
                segment.add(cell);
                above.add(cell);
            } else if (cell.row().jenis() == BarisTerbaca.Jenis.JUMLAH && cell.isNumber()) {
                checkTotal(cell, List.of(segment, above, totals));
                totals.add(cell);
                segment = new ArrayList<>();
            }
        }
        return wrong;
    }

    /** The row of a program or kegiatan against the rows of what lies below it. */
    private void checkChildren(Stated row) {
        List<? extends EObject> all = children(row.element());
        List<Stated> parts = all.stream().map(byElement::get).filter(each -> each != null).toList();
        if (!row.isNumber() || parts.isEmpty() || !parts.stream().allMatch(Stated::isNumber)) {
            return;
        }
        BigDecimal total = row.number().orElseThrow();
        BigDecimal sum = sum(parts);
        boolean complete = parts.size() == all.size();
        boolean contradicts = complete ? sum.compareTo(total) != 0 : sum.compareTo(total) > 0;
        if (contradicts && !explained(row, parts, complete)) {
            Sums.Kind kind = complete ? Sums.Kind.CHILDREN : Sums.Kind.EXCEEDS;
            wrong.add(new Sums.WrongSum(row, parts, sum, kind));
        }
    }

    private static List<? extends EObject> children(EObject element) {
        return switch (element) {
            case Program program -> program.getKegiatan();
            case Kegiatan kegiatan -> kegiatan.getSubKegiatan();
            case Belanja expenditure -> expenditure.getRincian();
            case null, default -> List.of();
        };
    }

    /**
     * A row Jumlah: the sum of the rows since the last one, of all rows above, or of the sub-totals
     * above.
     */
    private void checkTotal(Stated total, List<List<Stated>> groups) {
        List<Stated> nearest = List.of();
        for (List<Stated> group : groups) {
            Optional<List<Stated>> parts = topmost(group);
            if (parts.isEmpty()) {
                return;
            }
            if (!parts.get().isEmpty() && adds(total, parts.get())) {
                return;
            }
            List<Stated> once = eachOnce(parts.get());
            if (once.size() < parts.get().size() && adds(total, once)) {
                BigDecimal sum = sum(parts.get());
                wrong.add(new Sums.WrongSum(total, parts.get(), sum, Sums.Kind.REPEATED));
                return;
            }
            nearest = nearest.isEmpty() ? eachOnce(parts.get()) : nearest;
        }
        if (nearest.size() > 1) {
            wrong.add(new Sums.WrongSum(total, nearest, sum(nearest), Sums.Kind.TOTAL));
        }
    }

    private boolean adds(Stated total, List<Stated> parts) {
        return sum(parts).compareTo(total.number().orElseThrow()) == 0
                || explained(total, parts, true);
    }

    /** A program printed under several objectives with its whole amount counts once. */
    private static List<Stated> eachOnce(List<Stated> parts) {
        Map<Object, Stated> once = new LinkedHashMap<>();
        for (Stated part : parts) {
            Object key = part.element() == null ? part : List.of(part.element(), part.number());
            once.putIfAbsent(key, part);
        }
        return List.copyOf(once.values());
    }

    /**
     * The rows that are not part of another row of the group; empty when a cell among them is no
     * number or it cannot be told.
     */
    private static Optional<List<Stated>> topmost(List<Stated> group) {
        Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        group.stream().map(Stated::element).filter(each -> each != null).forEach(elements::add);
        List<Stated> top = group.stream().filter(each -> !isBelow(each, elements)).toList();
        boolean nested = top.size() < group.size();
        boolean unknown = group.stream().anyMatch(each -> each.element() == null);
        return top.stream().allMatch(Stated::isNumber) && !(nested && unknown)
                ? Optional.of(top)
                : Optional.empty();
    }

    private static boolean isBelow(Stated row, Set<EObject> elements) {
        EObject above = row.element() == null ? null : row.element().eContainer();
        for (; above != null; above = above.eContainer()) {
            if (elements.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(List<Stated> parts) {
        return parts.stream()
                .map(each -> each.number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the plan's figures, put in place of parts it contradicts, add up to the total. */
    private boolean explained(Stated total, List<Stated> parts, boolean complete) {
        BigDecimal right = total.number().orElseThrow();
        BigDecimal sum =
                parts.stream()
                        .map(each -> document.corrected(each).orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return complete ? sum.compareTo(right) == 0 : sum.compareTo(right) <= 0;
    }
}
