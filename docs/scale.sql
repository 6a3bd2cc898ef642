-- Primary pupils of the compared places, beside the median of all prefecture-level cities.
-- Run in the folder that holds `data/`, for instance dist: duckdb < scale.sql
WITH pupils AS (
  SELECT place_code, CAST(time_period AS INTEGER) AS year, value
  FROM read_parquet('data/parquet/observations/*/*.parquet', hive_partitioning = true)
  WHERE stage_id = 'primary' AND indicator_id = 'primary-students' AND nature = 'actual'
    AND scope = 'whole' AND doubt_zh IS NULL AND regexp_full_match(time_period, '[0-9]{4}')
),
everywhere AS (
  SELECT year, median(value) AS median, count(*) AS cities
  FROM read_parquet('data/parquet/prefectures/*/*.parquet', hive_partitioning = true)
  WHERE indicator_key = 'pri_students' AND flag IS NULL
  GROUP BY year
)
SELECT place_code, year, value, median, cities
FROM pupils JOIN everywhere USING (year)
ORDER BY place_code, year;
