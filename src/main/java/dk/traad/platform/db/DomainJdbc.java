package dk.traad.platform.db;

import dk.traad.kernel.Id;
import dk.traad.kernel.MunicipalityCode;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Lets statements speak our own types: ids, enums, instants and lists of them are bound as what PostgreSQL knows, and
 * {@code :municipality} is always the present context's, so no statement can name another by mistake.
 */
class DomainJdbc extends NamedParameterJdbcTemplate {
    DomainJdbc(JdbcOperations operations) {
        super(operations);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource parameters, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new DomainParameters(parameters), customizer);
    }

    private record DomainParameters(SqlParameterSource given) implements SqlParameterSource {
        @Override
        public boolean hasValue(String name) {
            return name.equals("municipality") || given.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            if (!name.equals("municipality")) {
                return plain(given.getValue(name));
            }
            var context = Context.current();
            if (context == null) {
                throw new IllegalStateException("a statement about a municipality outside any context");
            }
            return context.municipality().value();
        }

        @Override
        public int getSqlType(String name) {
            return Types.NULL == given.getSqlType(name) ? TYPE_UNKNOWN : given.getSqlType(name);
        }

        @Override
        public @Nullable String getTypeName(String name) {
            return given.getTypeName(name);
        }

        private static @Nullable Object plain(@Nullable Object value) {
            return switch (value) {
                case null -> null;
                case Id id -> id.value();
                case MunicipalityCode code -> code.value();
                case Enum<?> constant -> constant.name();
                case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                case Collection<?> many -> array(many);
                default -> value;
            };
        }

        /** Lists are bound as arrays, for {@code = ANY (:ids)} and {@code text[]} columns. */
        private static Object array(Collection<?> many) {
            var plain = many.stream().map(DomainParameters::plain).toList();
            return plain.stream().allMatch(UUID.class::isInstance) && !plain.isEmpty()
                    ? plain.toArray(UUID[]::new)
                    : plain.stream().allMatch(Integer.class::isInstance) && !plain.isEmpty()
                            ? plain.toArray(Integer[]::new)
                            : plain.stream().map(String::valueOf).toArray(String[]::new);
        }
    }
}
