package id.jenjang.report.internal.budget;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.SubKegiatan;

import java.util.ArrayList;
import java.util.List;

/** The programs of an agency with what is below them, each with its code or number. */
public final class ProgramTree {

    /**
     * A program, kegiatan or sub kegiatan.
     *
     * @param element the element
     * @param code its code, else its position such as "1.2.3"
     */
    public record Row(ElemenProgram element, String code) {

        /** Whether it is a program. */
        public boolean isProgram() {
            return element instanceof Program;
        }
    }

    private ProgramTree() {}

    /** The elements in order, what is above before what is below. */
    public static List<Row> of(List<Program> programs) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Program program : programs) {
            number++;
            add(rows, program, Integer.toString(number));
        }
        return rows;
    }

    private static void add(List<Row> rows, ElemenProgram element, String position) {
        boolean coded = element.getKode() != null && !element.getKode().isBlank();
        rows.add(new Row(element, coded ? element.getKode() : position));
        int number = 0;
        for (ElemenProgram part : parts(element)) {
            number++;
            add(rows, part, position + "." + number);
        }
    }

    private static List<? extends ElemenProgram> parts(ElemenProgram element) {
        return switch (element) {
            case Program p -> p.getKegiatan();
            case Kegiatan k -> k.getSubKegiatan();
            case SubKegiatan s -> List.of();
            default -> List.of();
        };
    }
}
