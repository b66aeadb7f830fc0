package dk.traad.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which one condition in a text of SQL can be lost or moved: each part of an AND taken for true, each part of
 * an OR for false, each branch of a UNION emptied, each border moved by one, each day that bounds others left out.
 */
final class SqlMutants {
    /** What was done, and the text after it. */
    record Change(String what, String text) {}

    private record Token(String text, int from, int to) {
        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("--[^\\n]*|'(?:[^']|'')*'|\"[^\"]*\"|[A-Za-z_][\\w.$]*|\\d+|<=|>=|<>|::|:=|\\|\\||&&|\\S");
    /** What a condition ends at, when no bracket does it. */
    private static final Set<String> BOUNDS = Set.of(
            "SELECT", "FROM", "WHERE", "ON", "JOIN", "LEFT", "CROSS", "UNION", "EXCEPT", "ORDER", "GROUP", "LIMIT",
            "IF", "THEN", "ELSE", "WHEN", "END", "CASE", "RETURN", "AS", "BEGIN", ",", ";", ":=");

    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]");

    private final String sql;
    private final List<Token> tokens;
    private final int[] closes;
    private final List<Change> all = new ArrayList<>();

    private SqlMutants(String sql) {
        this.sql = sql;
        tokens = TOKEN.matcher(sql)
                .results()
                .filter(found -> !found.group().startsWith("--"))
                .map(found -> new Token(found.group(), found.start(), found.end()))
                .toList();
        closes = new int[tokens.size()];
        var open = new ArrayList<Integer>();
        for (var i = 0; i < tokens.size(); i++) {
            if (OPENING.contains(tokens.get(i).text())) {
                open.add(i);
            } else if (CLOSING.contains(tokens.get(i).text())) {
                closes[open.removeLast()] = i;
            }
        }
    }

    static List<Change> of(String sql) {
        var mutants = new SqlMutants(sql);
        mutants.level(0, mutants.tokens.size());
        return mutants.all;
    }

    /** One depth of brackets; what is deeper comes when its bracket is met. */
    private void level(int from, int to) {
        branches(from, to);
        var begins = from;
        @Nullable Token before = null;
        for (var i = from; i <= to; i = after(i)) {
            if (i == to || BOUNDS.contains(tokens.get(i).text().toUpperCase(java.util.Locale.ROOT))) {
                condition(before, begins, i);
                before = i == to ? null : tokens.get(i);
                begins = i + 1;
            }
            if (i < to) {
                token(i);
            }
        }
    }

    private void token(int i) {
        var token = tokens.get(i);
        switch (token.text()) {
            case "<" -> change(i, i + 1, "<=");
            case "<=" -> change(i, i + 1, "<");
            case ">" -> change(i, i + 1, ">=");
            case ">=" -> change(i, i + 1, ">");
            case "(" -> {
                if (i > 0 && tokens.get(i - 1).text().matches("(?i)least|greatest|coalesce")) {
                    withoutEach(i);
                }
                level(i + 1, closes[i]);
            }
            case "[" -> {
                withoutEach(i);
                level(i + 1, closes[i]);
            }
            default -> words(i);
        }
    }

    private void words(int i) {
        var token = tokens.get(i);
        if (token.text().matches("\\d+") && i > 0 && tokens.get(i - 1).text().matches("[+-]")) {
            var number = Integer.parseInt(token.text());
            change(i, i + 1, String.valueOf(number + 1));
            change(i, i + 1, String.valueOf(number - 1));
        } else if (token.is("DESC")) {
            change(i, i + 1, "ASC");
        } else if (token.text().startsWith("'")
                && i + 2 < tokens.size()
                && tokens.get(i + 2).is("interval")) {
            var length = token.text().substring(1, token.text().length() - 1);
            change(i, i + 1, "'" + length + " 1 day'");
            change(i, i + 1, "'" + length + " -1 day'");
        }
    }

    /** Between two bounds: the parts of an OR, and those of each AND in it; or, where only one stands, the whole. */
    private void condition(@Nullable Token before, int from, int to) {
        var choices = split(from, to, "OR");
        for (var choice : choices) {
            if (choices.size() > 1) {
                change(choice[0], choice[1], "false");
            }
            var parts = split(choice[0], choice[1], "AND");
            for (var part : parts) {
                if (parts.size() > 1) {
                    change(part[0], part[1], "true");
                }
            }
            if (choices.size() == 1 && parts.size() == 1 && before != null) {
                alone(before, from, to);
            }
        }
    }

    private void alone(Token before, int from, int to) {
        var isChoice = before.is("WHEN");
        if ((before.is("WHERE") || before.is("ON") || isChoice) && !isConstant(from, to) && !isCompound(from, to)) {
            change(from, to, "true");
            if (isChoice) {
                change(from, to, "false");
            }
        }
    }

    private boolean isConstant(int from, int to) {
        return to <= from
                || tokens.get(from).text().startsWith("'")
                || words(from, to).matches("\\(?true\\)?");
    }

    /** A bracket around an AND or an OR, whose parts are changed one by one. */
    private boolean isCompound(int from, int to) {
        if (!tokens.get(from).text().equals("(") || closes[from] != to - 1) {
            return false;
        }
        return split(from + 1, to - 1, "OR").size() > 1
                || split(from + 1, to - 1, "AND").size() > 1
                || isCompound(from + 1, to - 1);
    }

    /** A branch without rows keeps its columns. */
    private void branches(int from, int to) {
        var begins = from;
        var found = new ArrayList<int[]>();
        var isUnion = false;
        for (var i = from; i <= to; i = after(i)) {
            if (i == to || tokens.get(i).text().matches("(?i)union|except|;")) {
                isUnion |= i < to && !tokens.get(i).text().equals(";");
                if (begins < i && tokens.get(begins).text().matches("(?i)select|\\(")) {
                    found.add(new int[] {begins, i});
                }
                begins = i + 1 < to && tokens.get(i + 1).is("ALL") ? i + 2 : i + 1;
            }
        }
        if (isUnion) {
            found.forEach(one -> change(
                    one[0],
                    one[1],
                    "SELECT * FROM (" + sql.substring(start(one[0]), end(one[1])) + ") emptied WHERE false"));
        }
    }

    /** The bracket's parts between commas, one left out at a time. */
    private void withoutEach(int bracket) {
        var parts = split(bracket + 1, closes[bracket], ",");
        if (parts.size() > 1) {
            for (var i = 0; i < parts.size(); i++) {
                var left = new ArrayList<String>();
                for (var j = 0; j < parts.size(); j++) {
                    if (i != j) {
                        left.add(sql.substring(start(parts.get(j)[0]), end(parts.get(j)[1])));
                    }
                }
                change(
                        bracket + 1,
                        closes[bracket],
                        String.join(", ", left),
                        "without " + words(parts.get(i)[0], parts.get(i)[1]) + " in "
                                + words(Math.max(bracket - 1, 0), closes[bracket] + 1));
            }
        }
    }

    private List<int[]> split(int from, int to, String by) {
        var parts = new ArrayList<int[]>();
        var begins = from;
        for (var i = from; i <= to; i = after(i)) {
            if (i == to || tokens.get(i).is(by)) {
                parts.add(new int[] {begins, i});
                begins = i + 1;
            }
        }
        return parts;
    }

    /** The next token of the same depth. */
    private int after(int i) {
        return i < tokens.size() && OPENING.contains(tokens.get(i).text()) ? closes[i] + 1 : i + 1;
    }

    private void change(int from, int to, String instead) {
        var isBorder = to == from + 1;
        change(
                from,
                to,
                instead,
                isBorder
                        ? words(Math.max(from - 4, 0), Math.min(to + 3, tokens.size())) + ": " + instead
                        : instead.startsWith("SELECT") ? "no " + words(from, to) : words(from, to) + " is " + instead);
    }

    private void change(int from, int to, String instead, String what) {
        all.add(new Change(what, sql.substring(0, start(from)) + instead + sql.substring(end(to))));
    }

    private String words(int from, int to) {
        var words = sql.substring(start(from), end(to)).replaceAll("\\s+", " ").replace("::text", "");
        return words.length() <= 160 ? words : words.substring(0, 110) + " … " + words.substring(words.length() - 40);
    }

    private int start(int token) {
        return tokens.get(token).from();
    }

    /** Where the token before this one ends. */
    private int end(int token) {
        return tokens.get(token - 1).to();
    }
}
