package dk.traad.figures;

import dk.traad.screen.Screen;

/** What cells and answers are called. */
public final class FigureWords {
    private FigureWords() {}

    /** "Dagtilbud", "3–5 år", "Myretuen", "Alle børn" */
    public static String name(Cell cell, Screen screen) {
        return switch (cell.dimension()) {
            case ALL -> screen.text("figures.all");
            case SECTOR -> screen.text("figures.sector." + cell.place());
            case AGE -> screen.text("figures.age." + cell.place());
            case DISTRICT, UNIT -> cell.name();
        };
    }

    static String answer(Figure figure, int group, Screen screen) {
        return figure.question() == Question.CHANGE && figure.detail() == Detail.FULL
                ? screen.text(
                        "figures.answer.CHANGE." + figure.question().answers().get(group))
                : Bar.word(figure.question(), figure.detail(), group, screen);
    }
}
