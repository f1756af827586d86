/** 再显示 40 处, while there is a rest. */
import { Button } from '@fluentui/react-components';

interface Props {
  readonly rest: number;
  readonly page: number;
  readonly label: (count: number) => string;
  readonly onPress: () => void;
}

export function MoreButton({ rest, page, label, onPress }: Props) {
  if (rest <= 0) return null;
  return <Button appearance="subtle" onClick={onPress}>{label(Math.min(page, rest))}</Button>;
}
