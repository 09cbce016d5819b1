package id.jenjang.dsl.ide.grid;

import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of a sheet with the elements they stand for, in the order of a plan. */
final class Rows {

    private final SheetContext context;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Bernama> elements = new ArrayList<>();

    Rows(SheetContext context) {
        this.context = context;
    }

    List<GridRow> rows() {
        return rows;
    }

    Bernama element(int row) {
        return elements.get(row);
    }

    /** The indicators below their owners: of the region, of the agencies, of the programs. */
    Rows indicators() {
        var files = context.rencana().berkas();
        for (var type : List.of(Rpjmd.class, Renstra.class, Program.class)) {
            for (var top : tops(files, type).filter(context::isShown).toList()) {
                owners(top, 0);
            }
        }
        return this;
    }

    private static <T> Stream<T> tops(List<Berkas> files, Class<T> type) {
        return files.stream()
                .flatMap(file -> file.getElemen().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The indicators in an element; what has none does not show. */
    private void owners(EObject element, int level) {
        int at = rows.size();
        boolean shows = element instanceof PemilikIndikator;
        if (shows) {
            add((Bernama) element, level);
        }
        int below = shows ? level + 1 : level;
        int before = rows.size();
        if (element instanceof PemilikIndikator owner) {
            owner.getIndikator().forEach(each -> add(each, below));
        }
        for (var child : element.eContents()) {
            if (child instanceof Bernama && !(child instanceof Indikator)) {
                owners(child, below);
            }
        }
        if (shows && rows.size() == before) {
            rows.remove(at);
            elements.remove(at);
        }
    }

    /** Every agency with a budget above its programs, kegiatan and sub kegiatan. */
    Rows programs() {
        Map<Instansi, List<Program>> programs = new HashMap<>();
        for (var each : context.rencana().all(Program.class)) {
            context.agency(each)
                    .ifPresent(
                            agency ->
                                    programs.computeIfAbsent(agency, key -> new ArrayList<>())
                                            .add(each));
        }
        for (var agency : context.rencana().all(Instansi.class)) {
            if (programs.containsKey(agency) && context.isShown(agency)) {
                add(agency, 0);
                programs.get(agency).forEach(each -> program(each, 1));
            }
        }
        return this;
    }

    private void program(ElemenProgram element, int level) {
        add(element, level);
        for (var child : element.eContents()) {
            if (child instanceof ElemenProgram below) {
                program(below, level + 1);
            }
        }
    }

    private void add(Bernama element, int level) {
        rows.add(
                new GridRow(
                        context.ref(element),
                        element.eClass().getName(),
                        level,
                        element instanceof ElemenProgram e ? text(e.getKode()) : "",
                        text(element.getId()),
                        text(element.getNama()),
                        element instanceof Indikator i ? text(i.getSatuan()) : ""));
        elements.add(element);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
