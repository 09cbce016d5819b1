package id.jenjang.diagram;

import id.jenjang.diagram.ChartScene.Mark;

import java.util.List;

/** The part of a chart between its unit and its legend. */
interface Plot {

    /** Its height in points. */
    double height();

    /**
     * What it shows.
     *
     * @param top its upper edge in the chart
     */
    List<Mark> marks(double top);
}
