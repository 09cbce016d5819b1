package id.jenjang.cli.internal.print;

import java.io.IOException;
import java.io.Writer;

/** One output format of a check. */
public interface ReportPrinter {

    /** Prints the whole report; the writer is left open. */
    void print(CheckReport report, Writer writer) throws IOException;
}
